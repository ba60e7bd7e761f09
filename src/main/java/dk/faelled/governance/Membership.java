package dk.faelled.governance;

import org.jspecify.annotations.Nullable;

/**
 * A seat in a body.
 *
 * @param title the person's office, where it matters
 */
public record Membership(String name, Role role, @Nullable String title) {

    /** What the member does in the body. */
    public enum Role {
        CHAIR,
        DEPUTY_CHAIR,
        MEMBER,
        SECRETARY
    }
}
