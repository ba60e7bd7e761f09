package dk.faelled.registration;

import dk.faelled.platform.StateConflict;

/** An act that does not fit where the registration is. */
public class IllegalRegistrationTransition extends StateConflict {

    private static final long serialVersionUID = 1L;

    IllegalRegistrationTransition() {
        super("This does not fit where the registration is");
    }
}
