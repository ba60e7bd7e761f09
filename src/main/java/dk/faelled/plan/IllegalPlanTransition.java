package dk.faelled.plan;

import dk.faelled.platform.StateConflict;

/** An act that a plan's state does not allow. */
public class IllegalPlanTransition extends StateConflict {

    IllegalPlanTransition(String message) {
        super(message);
    }
}
