package dk.faelled.processing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Finds texts that say nearly the same among very many, in a time that grows with their number:
 * MinHash over three words in a row, with bands (Broder 1997; Leskovec, Rajaraman, Ullman, Mining
 * of Massive Datasets, ch. 3). Short texts are the same only when their words are.
 */
final class Likeness {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int IN_A_ROW = 3;
    private static final int SHORT = 8;
    private static final int BANDS = 20;
    private static final int ROWS = 4;
    private static final double ALIKE = 0.7;

    private final long[] factors;
    private final List<int[]> signatures = new ArrayList<>();
    private final List<Integer> leaders = new ArrayList<>();
    private final Map<Long, List<Integer>> buckets = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();

    Likeness() {
        Random random = new Random(1);
        factors = random.longs((long) BANDS * ROWS).map(factor -> factor | 1).toArray();
    }

    /** Adds the next text; texts are known by their place. */
    void add(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).strip());
        int place = leaders.size();
        leaders.add(place);
        Integer same = exact.putIfAbsent(String.join(" ", words), place);
        if (same != null) {
            signatures.add(signatures.get(same));
            join(same, place);
            return;
        }
        int[] signature = words.length < SHORT ? new int[0] : signature(words);
        signatures.add(signature);
        for (int band = 0; signature.length > 0 && band < BANDS; band++) {
            List<Integer> bucket =
                    buckets.computeIfAbsent(bucket(signature, band), key -> new ArrayList<>());
            for (int other : bucket) {
                if (leader(other) != leader(place)
                        && likeness(signatures.get(other), signature) >= ALIKE) {
                    join(other, place);
                }
            }
            bucket.add(place);
        }
    }

    /** The places of texts that say nearly the same, two or more together. */
    Collection<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int place = 0; place < leaders.size(); place++) {
            groups.computeIfAbsent(leader(place), key -> new ArrayList<>()).add(place);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private int[] signature(String[] words) {
        int[] least = new int[factors.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + IN_A_ROW <= words.length; i++) {
            long shingle = Arrays.hashCode(Arrays.copyOfRange(words, i, i + IN_A_ROW));
            for (int h = 0; h < factors.length; h++) {
                int hash = (int) ((shingle + h) * factors[h] >>> 33);
                least[h] = Math.min(least[h], hash);
            }
        }
        return least;
    }

    private static long bucket(int[] signature, int band) {
        int[] rows = Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS);
        return (long) band << 32 | Arrays.hashCode(rows) & 0xffffffffL;
    }

    private static double likeness(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] == other[i]) {
                same++;
            }
        }
        return (double) same / one.length;
    }

    private void join(int one, int other) {
        leaders.set(leader(other), leader(one));
    }

    private int leader(int place) {
        int at = place;
        while (leaders.get(at) != at) {
            leaders.set(at, leaders.get(leaders.get(at)));
            at = leaders.get(at);
        }
        return at;
    }
}
