package dk.faelled.processing;

import dk.faelled.platform.StateConflict;

/** A theme that something is under cannot be removed. */
class ThemeInUse extends StateConflict {

    ThemeInUse() {
        super("A theme that something is under cannot be removed");
    }
}
