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
    MED_COMMITTEE
}
