package dk.faelled.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A plain text cut into words and links, so that a page can make the links work. */
final class LinkedText {

    /** A piece of the text. */
    record Piece(String text, boolean link) {}

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private LinkedText() {}

    static List<Piece> of(@Nullable String text) {
        List<Piece> pieces = new ArrayList<>();
        if (text == null) {
            return pieces;
        }
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            pieces.add(new Piece(text.substring(from, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            from = link.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }
}
