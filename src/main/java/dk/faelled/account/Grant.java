package dk.faelled.account;

/** What part somebody has in a plan, beside the role in the house. */
public enum Grant {
    /** Writes the plan, publishes it and decides who else works on it. */
    EDITOR,
    /** Reads and answers what citizens send in. */
    CASEWORKER,
    /** Approves, as the second pair of eyes, what editors want to publish. */
    APPROVER
}
