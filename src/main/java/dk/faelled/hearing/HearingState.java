package dk.faelled.hearing;

/** Where a hearing is. It opens and closes by itself when its time has come. */
public enum HearingState {
    /** Nobody but its officials knows of it. */
    DRAFT,
    /** Told to the public, not open yet. */
    ANNOUNCED,
    OPEN,
    /** The deadline has passed; what comes in now is late. */
    AWAITING_CONCLUSION,
    /** Over: nothing is taken in. */
    CONCLUDED;

    public boolean isTold() {
        return this != DRAFT;
    }

    /** Whether responses are taken in, in time or late. */
    public boolean takesResponses() {
        return this == OPEN || this == AWAITING_CONCLUSION;
    }
}
