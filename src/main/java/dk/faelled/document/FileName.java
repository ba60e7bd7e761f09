package dk.faelled.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Makes file names that are safe in headers, addresses and on every disk; æøå stay. */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    static String withEnding(@Nullable String original, String ending) {
        String name = original == null ? "" : Normalizer.normalize(original, Normalizer.Form.NFC);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem =
                (dot > 0 ? last.substring(0, dot) : last)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .strip()
                        .replace(' ', '-');
        String safe = stem.isEmpty() ? "fil" : stem;
        return safe.substring(0, Math.min(safe.length(), LONGEST)) + "." + ending;
    }
}
