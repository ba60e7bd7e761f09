package dk.faelled.intake;

import dk.faelled.platform.StateConflict;

/** An act that does not fit where the import is. */
class IllegalImportTransition extends StateConflict {

    private static final long serialVersionUID = 1L;

    IllegalImportTransition() {
        super("This does not fit where the import is");
    }
}
