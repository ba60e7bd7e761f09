package dk.faelled.decision;

import java.time.Instant;

/** The three acts by which a body's treatment of a case is published, each by itself. */
public enum Publication {
    AGENDA,
    DECISION,
    DOCUMENTS;

    /** That something was taken down again; everybody may know that, and why. */
    public record TakenDown(Publication what, String reason, Instant at) {}
}
