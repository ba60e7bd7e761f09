package dk.faelled.plan;

import java.util.UUID;

/** Somebody's words and who said them. */
public record Quotation(UUID id, String text, String who) implements Item {

    @Override
    public String label() {
        return who;
    }
}
