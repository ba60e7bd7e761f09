package dk.faelled.decision;

import dk.faelled.platform.StateConflict;

/** Material that comes late is taken only with a reason the agenda can show. */
public class LateWithoutReason extends StateConflict {

    private static final long serialVersionUID = 1L;

    LateWithoutReason() {
        super("This comes late, and nothing says why");
    }
}
