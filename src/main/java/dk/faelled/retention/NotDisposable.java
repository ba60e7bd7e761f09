package dk.faelled.retention;

import dk.faelled.platform.StateConflict;

/** What was said has to be kept still, or the records do not have it. */
class NotDisposable extends StateConflict {

    private static final long serialVersionUID = 1L;

    NotDisposable() {
        super("This cannot be disposed of yet");
    }
}
