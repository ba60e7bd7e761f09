package dk.faelled.decision;

import dk.faelled.platform.StateConflict;

/** An act that does not fit where the package is on its way. */
public class IllegalPackageTransition extends StateConflict {

    private static final long serialVersionUID = 1L;

    public IllegalPackageTransition() {
        super("This does not fit where the package is on its way");
    }
}
