package dk.faelled.minutes;

import dk.faelled.platform.StateConflict;

/** An act in a meeting that the rules do not allow. */
public class ActRefused extends StateConflict {

    private static final long serialVersionUID = 1L;

    /** Why; each has its explanation in the message bundle. */
    public enum Reason {
        MEETING_CLOSED,
        MEETING_OPEN,
        NOTHING_DECIDED,
        NO_QUORUM,
        NOT_PRESENT,
        DISQUALIFIED,
        NOT_A_MEMBER,
        NOT_ABSENT,
        NOT_LAWFUL,
        SUBSTITUTE_NOT_NEXT,
        SUBSTITUTE_TAKEN,
        NO_SUBSTITUTE,
        MAJORITY_SAYS_OTHERWISE,
        NOT_A_COMMITTEE,
        NOT_FOR_EXECUTION,
        ALREADY_DONE,
        NOT_POLITICAL,
        TOO_LONG,
        OTHER_MEMBER,
        UNKNOWN_AMENDMENT,
        LAST_DECIDES
    }

    private final Reason reason;

    ActRefused(Reason reason) {
        super("Not allowed: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static void unless(boolean condition, Reason reason) {
        if (!condition) {
            throw new ActRefused(reason);
        }
    }
}
