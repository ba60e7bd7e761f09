package dk.faelled.response;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some words of a text, by where they begin and where they end.
 *
 * @param ends after the last character
 */
public record Span(int begins, int ends) {

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
}
