package dk.faelled.conference;

import dk.faelled.platform.StateConflict;

/** Somebody registered in a group that was to be taken away. */
public class GroupInUse extends StateConflict {

    private static final long serialVersionUID = 1L;

    GroupInUse() {
        super("Somebody registered in it");
    }
}
