package dk.faelled.hearing;

import dk.faelled.platform.StateConflict;

/** An act that does not fit where the hearing is. */
public class IllegalHearingTransition extends StateConflict {

    IllegalHearingTransition(String message) {
        super(message);
    }
}
