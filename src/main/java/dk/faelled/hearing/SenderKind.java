package dk.faelled.hearing;

/** Who answers a hearing, or is asked to. */
public enum SenderKind {
    PRIVATE_PERSON,
    COMPANY,
    ASSOCIATION,
    COUNCIL_OR_COMMITTEE,
    AUTHORITY,
    MED_COMMITTEE,
    OTHER;

    /** Whether somebody answers on behalf of others. */
    public boolean isOnBehalf() {
        return this != PRIVATE_PERSON;
    }
}
