package dk.faelled.platform;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shows what is different between two texts, word by word. Templates reach it as {@code
 * #differences}.
 */
@TemplateObject("differences")
public class WordDifferences {

    /** A run of words that is in both texts, or only in one. */
    public record Piece(Kind kind, String text) {

        public boolean isSame() {
            return kind == Kind.SAME;
        }

        public boolean isOld() {
            return kind == Kind.OLD;
        }

        public boolean isNew() {
            return kind == Kind.NEW;
        }
    }

    /** Which of the texts a run of words is in. */
    public enum Kind {
        SAME,
        OLD,
        NEW
    }

    private static final int MOST_WORDS = 8000;

    /** The pieces in order; texts that are very long are shown one after the other. */
    public List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() + now.size() > MOST_WORDS) {
            return List.of(new Piece(Kind.OLD, before), new Piece(Kind.NEW, after));
        }
        List<Piece> pieces = new ArrayList<>();
        for (DiffRow row : generator().generateDiffRows(old, now)) {
            switch (row.getTag()) {
                case EQUAL -> add(pieces, Kind.SAME, row.getOldLine());
                case DELETE -> add(pieces, Kind.OLD, row.getOldLine());
                case INSERT -> add(pieces, Kind.NEW, row.getNewLine());
                case CHANGE -> {
                    add(pieces, Kind.OLD, row.getOldLine());
                    add(pieces, Kind.NEW, row.getNewLine());
                }
            }
        }
        return pieces;
    }

    private static DiffRowGenerator generator() {
        return DiffRowGenerator.create().lineNormalizer(word -> word).build();
    }

    /** Words with the space after them. */
    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(kind, last.text() + text));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
