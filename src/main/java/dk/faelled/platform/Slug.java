package dk.faelled.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Readable parts of addresses: lower case, no spaces, æøå written as ae, oe, aa. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** The slug of a title, at most sixty characters, never ending in a hyphen. */
    public static String of(String title) {
        String ascii =
                title.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa");
        String plain =
                Normalizer.normalize(ascii, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (plain.length() <= LONGEST) {
            return plain.isEmpty() ? "uden-navn" : plain;
        }
        int lastWord = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, lastWord > LONGEST / 2 ? lastWord : LONGEST);
    }

    /** The slug of a title that is not taken yet: a number is added where needed. */
    public static String unique(String title, Predicate<String> isTaken) {
        String slug = of(title);
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? slug : slug + "-" + n)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
