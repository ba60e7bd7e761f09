package dk.faelled.plan;

import java.util.UUID;

/** A chapter of the plan's own text, in Markdown. */
public record Chapter(UUID id, String title, String text) implements Item {

    @Override
    public String label() {
        return title;
    }
}
