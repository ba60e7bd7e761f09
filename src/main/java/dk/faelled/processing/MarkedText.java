package dk.faelled.processing;

import dk.faelled.response.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text cut wherever something is marked in it, so that a page can show all marks at once although
 * they overlap.
 */
record MarkedText(List<Piece> pieces) {

    /** The place of a mark that is in another text. */
    static final Span NOWHERE = new Span(-1, -1);

    /**
     * Words between two cuts.
     *
     * @param passage the number of the passage they belong to; null for none
     * @param opens whether the passage begins here
     * @param hidden the public does not see them
     * @param found they look like personal data
     */
    record Piece(
            String text, @Nullable Integer passage, boolean opens, boolean hidden, boolean found) {}

    static MarkedText of(String text, List<Span> passages, List<Span> hidden, List<Span> found) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (List<Span> marks : List.of(passages, hidden, found)) {
            for (Span mark : marks) {
                if (mark.equals(NOWHERE)) {
                    continue;
                }
                cuts.add(Math.min(mark.begins(), text.length()));
                cuts.add(Math.min(mark.ends(), text.length()));
            }
        }
        List<Integer> places = List.copyOf(cuts);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            Span piece = new Span(places.get(i), places.get(i + 1));
            Integer passage = covering(passages, piece);
            pieces.add(
                    new Piece(
                            piece.in(text),
                            passage,
                            passage != null && passages.get(passage).begins() == piece.begins(),
                            covering(hidden, piece) != null,
                            covering(found, piece) != null));
        }
        return new MarkedText(pieces);
    }

    /** Which mark, of those that cover the words; the last one where several do. */
    private static @Nullable Integer covering(List<Span> marks, Span words) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).covers(words)) {
                return i;
            }
        }
        return null;
    }
}
