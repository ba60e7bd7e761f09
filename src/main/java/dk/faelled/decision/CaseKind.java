package dk.faelled.decision;

/** What a body is asked to do with a case; each has its name in the message bundle. */
public enum CaseKind {
    DECISION,
    DISCUSSION,
    INFORMATION
}
