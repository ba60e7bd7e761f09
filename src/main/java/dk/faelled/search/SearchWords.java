package dk.faelled.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed into a search field, as a full-text query: every word must occur, inflected
 * or as the beginning of a longer word. Anything but letters and digits is ignored.
 */
public final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST = 12;

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    public static SearchWords of(String typed) {
        return new SearchWords(
                WORD.matcher(typed)
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.substring(0, Math.min(word.length(), 40)))
                        .limit(MOST)
                        .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** For {@code to_tsquery('danish', …)}: all words. */
    public String all() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    /** For {@code to_tsquery('danish', …)}: any of the words. */
    public String any() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" | "));
    }
}
