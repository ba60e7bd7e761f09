package dk.faelled.decision;

/** Where a package is on its way; each has its name in the message bundle. */
public enum PackageState {
    PREPARATION,
    UNDER_WAY,
    /** A committee decided, and a member brought it before the council. */
    SUSPENDED,
    DECIDED,
    REJECTED,
    WITHDRAWN;

    public boolean isOver() {
        return this == DECIDED || this == REJECTED || this == WITHDRAWN;
    }
}
