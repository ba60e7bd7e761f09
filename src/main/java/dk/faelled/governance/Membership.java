package dk.faelled.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a body.
 *
 * @param title the person's office or party, where it matters
 * @param from the first day, where it is known
 * @param until the last day, included; null while nobody knows of an end
 * @param standsInFor for substitutes: whom they stand in for; null for any of the members
 */
public record Membership(
        UUID id,
        String name,
        Role role,
        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String standsInFor) {

    /** What the member does in the body. Substitutes are called in their order. */
    public enum Role {
        CHAIR,
        DEPUTY_CHAIR,
        MEMBER,
        SECRETARY,
        SUBSTITUTE
    }

    /**
     * @throws IllegalArgumentException when the seat would end before it begins
     */
    public Membership {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A membership cannot end before it begins");
        }
    }

    public boolean isOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
