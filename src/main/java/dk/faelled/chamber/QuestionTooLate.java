package dk.faelled.chamber;

import dk.faelled.platform.StateConflict;

/** The last day for questions before a meeting is over, or the body has decided. */
public class QuestionTooLate extends StateConflict {

    private static final long serialVersionUID = 1L;

    QuestionTooLate() {
        super("The last day for questions is over");
    }
}
