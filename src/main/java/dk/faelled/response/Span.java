package dk.faelled.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some words of a text, by where they begin and where they end.
 *
 * @param ends after the last character
 */
public record Span(int begins, int ends) {

    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::begins).thenComparingInt(Span::ends);

    static final Span NONE = new Span(0, 0);

    public boolean overlaps(Span other) {
        return begins < other.ends && other.begins < ends;
    }

    public boolean covers(Span other) {
        return begins <= other.begins && other.ends <= ends;
    }

    /** The words themselves. */
    public String in(String text) {
        return text.substring(Math.min(begins, text.length()), Math.min(ends, text.length()));
    }

    /**
     * Every place where a text has these words; however its lines are broken, and whichever letters
     * are capital.
     */
    public static List<Span> of(String words, String text) {
        List<Span> spans = new ArrayList<>();
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return spans;
        }
        String anySpace =
                String.join(
                        "\\s+",
                        Pattern.compile("\\s+")
                                .splitAsStream(stripped)
                                .map(Pattern::quote)
                                .toList());
        Matcher place =
                Pattern.compile(anySpace, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
        while (place.find()) {
            spans.add(new Span(place.start(), place.end()));
        }
        return spans;
    }

    /** A text without hidden words; one mark stands for however many there are in a row. */
    static String hide(Collection<Span> hidden, String text, String mark) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Span span : hidden.stream().sorted(BY_PLACE).toList()) {
            int begins = Math.min(span.begins, text.length());
            if (begins > at || span.ends > at && begins == at) {
                shown.append(text, at, begins).append(mark);
            }
            at = Math.max(at, Math.min(span.ends, text.length()));
        }
        return shown.append(text, at, text.length()).toString();
    }

    /** The same words within other words that have them, or as much of them as these have. */
    Span within(Span outer) {
        int length = outer.ends - outer.begins;
        return new Span(
                Math.clamp(begins - outer.begins, 0, length),
                Math.clamp(ends - outer.begins, 0, length));
    }
}
