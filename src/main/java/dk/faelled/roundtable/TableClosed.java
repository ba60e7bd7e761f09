package dk.faelled.roundtable;

import dk.faelled.platform.StateConflict;

/** It is not the day on which tables talk. */
public class TableClosed extends StateConflict {

    private static final long serialVersionUID = 1L;

    TableClosed() {
        super("The tables are closed");
    }
}
