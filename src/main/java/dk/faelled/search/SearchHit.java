package dk.faelled.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Something found, with the passage that fits. */
public record SearchHit(
        String type, String title, String path, String context, String passage, Instant published) {

    static final String MARK_FROM = "\u0001";
    static final String MARK_TO = "\u0002";

    /** A piece of the passage; the words searched for are marked. */
    public record Piece(String text, boolean marked) {}

    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        boolean marked = false;
        for (String piece : passage.split("[" + MARK_FROM + MARK_TO + "]", -1)) {
            if (!piece.isEmpty()) {
                pieces.add(new Piece(piece, marked));
            }
            marked = !marked;
        }
        return pieces;
    }
}
