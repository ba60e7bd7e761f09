package dk.faelled.minutes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody was there for an item, and for how much of it.
 *
 * @param from when the member came, where it was after the item began
 * @param until when the member left, where it was before it was decided
 * @param reason of an absence, in words; may be empty
 */
public record Presence(
        UUID memberId,
        Kind kind,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String reason) {

    /** How a member was there, or why not. */
    public enum Kind {
        PRESENT,
        /** Kept away by something that counts (lovligt forfald): a substitute may be called. */
        LAWFULLY_ABSENT,
        ABSENT
    }

    /**
     * @throws IllegalArgumentException when the member would leave before coming
     */
    public Presence {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Nobody leaves before coming");
        }
    }

    /** Whether the member was there for some of the item. */
    @JsonIgnore
    public boolean isAttended() {
        return kind == Kind.PRESENT;
    }

    /** Whether the member was still there when it was decided. */
    @JsonIgnore
    public boolean isToTheEnd() {
        return kind == Kind.PRESENT && until == null;
    }
}
