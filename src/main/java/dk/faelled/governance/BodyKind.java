package dk.faelled.governance;

/** What kind of body it is; each has its name in the message bundle. */
public enum BodyKind {
    COUNCIL,
    COMMITTEE,
    FINANCE_COMMITTEE,
    ADMINISTRATION,
    EXECUTIVE_BOARD,
    STEERING_GROUP,
    SUB_STEERING_GROUP,
    STAKEHOLDER_PANEL,
    SENIOR_CITIZENS_COUNCIL,
    DISABILITY_COUNCIL,
    SCHOOL_BOARD,
    MED_COMMITTEE;

    /** Whether elected politicians sit in it, so that the municipal government act holds. */
    public boolean isPolitical() {
        return this == COUNCIL || isCommittee();
    }

    /** Whether its members may bring a decision before the council. */
    public boolean isCommittee() {
        return this == COMMITTEE || this == FINANCE_COMMITTEE;
    }
}
