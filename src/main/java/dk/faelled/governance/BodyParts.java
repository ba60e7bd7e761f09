package dk.faelled.governance;

import java.util.UUID;

/** How seats and meetings stand in addresses. */
final class BodyParts {

    /** Stands for one that is not there yet. */
    static final String NEW = "ny";

    private BodyParts() {}

    static UUID id(String segment) {
        try {
            return segment.equals(NEW) ? UUID.randomUUID() : UUID.fromString(segment);
        } catch (IllegalArgumentException e) {
            throw new BodyNotFound();
        }
    }
}
