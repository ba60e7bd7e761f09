package dk.faelled.response;

import dk.faelled.platform.StateConflict;

/** An act that does not fit where the response is. */
public class IllegalResponseTransition extends StateConflict {

    IllegalResponseTransition() {
        super("This does not fit where the response is");
    }
}
