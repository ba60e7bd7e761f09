package dk.faelled.commitment;

/** How far it is; each has its name in the message bundle. */
public enum CommitmentStatus {
    NOT_BEGUN,
    UNDER_WAY,
    DONE,
    /** It is not done any more, and an update says why. */
    DROPPED;

    public boolean isOpen() {
        return this == NOT_BEGUN || this == UNDER_WAY;
    }
}
