package dk.faelled.conference;

import dk.faelled.platform.StateConflict;

/** An act that does not fit where the conference is. */
public class IllegalConferenceTransition extends StateConflict {

    private static final long serialVersionUID = 1L;

    IllegalConferenceTransition() {
        super("This does not fit where the conference is");
    }
}
