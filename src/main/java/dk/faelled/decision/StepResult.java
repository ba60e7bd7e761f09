package dk.faelled.decision;

/** What a body did with a case; each has its name in the message bundle. */
public enum StepResult {
    RECOMMENDED,
    APPROVED,
    REJECTED,
    DEFERRED,
    NOTED,
    SENT_TO_HEARING,
    RETURNED,
    WITHDRAWN;

    /** Whether it only says how the case goes on: such a thing cannot be suspended. */
    public boolean isProcedural() {
        return isComingBack() || this == WITHDRAWN;
    }

    /** Whether the same body is to have the case again. */
    public boolean isComingBack() {
        return this == DEFERRED || this == SENT_TO_HEARING || this == RETURNED;
    }

    /** Whether something is to be carried out. */
    public boolean isForExecution() {
        return this == APPROVED || this == REJECTED;
    }
}
