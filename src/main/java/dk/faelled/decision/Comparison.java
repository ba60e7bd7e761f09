package dk.faelled.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Alternatives side by side.
 *
 * @param recommended which of them the administration recommends, from 1; 0 for none
 */
public record Comparison(List<String> alternatives, List<Criterion> criteria, int recommended) {

    /** More cannot be compared at one glance. */
    public static final int MOST = 4;

    public static final Comparison NONE = new Comparison(List.of(), List.of(), 0);

    private static final Pattern SHARES = Pattern.compile("(\\d{1,3}) %[^\\d]*(?:(\\d{1,3}) %)?.*");

    /**
     * One thing the alternatives are compared by.
     *
     * @param of what holds for each alternative, in their order
     */
    public record Criterion(String name, List<String> of) {

        public Criterion {
            of = List.copyOf(of);
        }

        public String of(int alternative) {
            return alternative < of.size() ? of.get(alternative) : "";
        }

        /** The shares a cell begins with, such as 48 and 22 of "48 % enige, 22 % delvist". */
        public List<Integer> shares(int alternative) {
            Matcher shares = SHARES.matcher(of(alternative));
            if (!shares.matches()) {
                return List.of();
            }
            int first = Math.min(100, Integer.parseInt(shares.group(1)));
            String second = shares.group(2);
            return second == null
                    ? List.of(first, 0)
                    : List.of(first, Math.min(100 - first, Integer.parseInt(second)));
        }
    }

    public Comparison {
        alternatives = List.copyOf(alternatives);
        criteria = List.copyOf(criteria);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return alternatives.isEmpty();
    }
}
