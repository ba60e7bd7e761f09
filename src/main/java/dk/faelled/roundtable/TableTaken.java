package dk.faelled.roundtable;

import dk.faelled.platform.StateConflict;

/** Something was said at the table, so it cannot be taken away. */
public class TableTaken extends StateConflict {

    private static final long serialVersionUID = 1L;

    TableTaken() {
        super("Something was said at the table");
    }
}
