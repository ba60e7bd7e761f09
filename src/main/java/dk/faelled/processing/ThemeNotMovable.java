package dk.faelled.processing;

import dk.faelled.platform.StateConflict;

/** A theme cannot be a part of itself. */
class ThemeNotMovable extends StateConflict {

    ThemeNotMovable() {
        super("A theme cannot be a part of itself");
    }
}
