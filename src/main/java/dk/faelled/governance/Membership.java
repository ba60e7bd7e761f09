package dk.faelled.governance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a body.
 *
 * @param title the person's office, where it matters
 * @param party letter of the list the person was elected for; null for those nobody elected
 * @param from the first day, where it is known
 * @param until the last day, included; null while nobody knows of an end
 * @param standsInFor for substitutes: whom they stand in for; null for any of the members
 * @param accountId with which the person signs in; null for those who do not
 */
public record Membership(
        UUID id,
        String name,
        Role role,
        @Nullable String title,
        @Nullable String party,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String standsInFor,
        @Nullable UUID accountId) {

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

    /** Whether the person decides with the others: secretaries write, substitutes wait. */
    @JsonIgnore
    public boolean isVoting() {
        return role != Role.SECRETARY && role != Role.SUBSTITUTE;
    }

    /** "Tove Tangager (A)", or the name alone. */
    public String nameWithParty() {
        return party == null ? name : name + " (" + party + ")";
    }

    public boolean isOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
