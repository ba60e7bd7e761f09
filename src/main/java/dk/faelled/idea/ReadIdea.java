package dk.faelled.idea;

import java.util.UUID;

/**
 * An idea as an official read it: only that edition may be published. Written {@code id:edition}.
 */
public record ReadIdea(UUID id, int edition) {

    /** Read by Spring from a form. */
    public static ReadIdea valueOf(String written) {
        int colon = written.indexOf(':');
        return new ReadIdea(
                UUID.fromString(written.substring(0, colon)),
                Integer.parseInt(written.substring(colon + 1)));
    }
}
