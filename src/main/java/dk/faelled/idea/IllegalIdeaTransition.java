package dk.faelled.idea;

import dk.faelled.platform.StateConflict;

/** An act that does not fit the state an idea is in, mostly because somebody else acted first. */
public class IllegalIdeaTransition extends StateConflict {

    IllegalIdeaTransition(String message) {
        super(message);
    }
}
