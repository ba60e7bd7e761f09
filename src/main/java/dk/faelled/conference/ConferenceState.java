package dk.faelled.conference;

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

    /** Whether people are still to come. */
    public boolean isAhead() {
        return this == ANNOUNCED || this == OPEN || this == CLOSED;
    }

    /** Whether people can be met at the door, or could be. */
    public boolean isTold() {
        return this != DRAFT && this != CANCELLED;
    }
}
