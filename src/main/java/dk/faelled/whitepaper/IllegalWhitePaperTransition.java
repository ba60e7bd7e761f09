package dk.faelled.whitepaper;

import dk.faelled.platform.StateConflict;

/** An act that does not fit where the white paper is. */
class IllegalWhitePaperTransition extends StateConflict {

    IllegalWhitePaperTransition() {
        super("This does not fit where the white paper is");
    }
}
