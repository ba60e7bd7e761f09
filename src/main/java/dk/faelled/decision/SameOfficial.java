package dk.faelled.decision;

import dk.faelled.platform.StateConflict;

/** Somebody wanted to be the second official for a package of their own. */
public class SameOfficial extends StateConflict {

    private static final long serialVersionUID = 1L;

    SameOfficial() {
        super("Whoever asks for a review cannot give it");
    }
}
