package dk.faelled.plan;

import java.util.UUID;

/** A statement with its explanation: a promise, a principle, an expected effect. */
public record Point(UUID id, String title, String text) implements Item {

    @Override
    public String label() {
        return title;
    }
}
