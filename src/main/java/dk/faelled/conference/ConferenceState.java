package dk.faelled.conference;

import java.time.Instant;

/** Where a conference is; all but the first and the last are a matter of time. */
public enum ConferenceState {
    DRAFT,
    /** Announced, and nobody can register yet. */
    ANNOUNCED,
    /** Registration is open. */
    OPEN,
    /** Registration is over, and the day has not come. */
    CLOSED,
    UNDER_WAY,
    HELD,
    CANCELLED;

    /** Where an announced conference is at a moment. */
    static ConferenceState at(Instant now, ConferenceTime time, SignUp signUp) {
        if (!now.isBefore(time.start())) {
            return now.isBefore(time.end()) ? UNDER_WAY : HELD;
        }
        if (signUp.isComing(now)) {
            return ANNOUNCED;
        }
        return signUp.isOver(now) ? CLOSED : OPEN;
    }

    /** Whether people are still to come. */
    public boolean isAhead() {
        return this == ANNOUNCED || this == OPEN || this == CLOSED;
    }

    /** Whether people can be met at the door, or could be. */
    public boolean isTold() {
        return this != DRAFT && this != CANCELLED;
    }
}
