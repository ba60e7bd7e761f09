package dk.faelled.conference;

import dk.faelled.platform.StateConflict;

/** People chose this part of the programme, so it cannot be taken out of it. */
public class ChosenAlready extends StateConflict {

    private static final long serialVersionUID = 1L;

    ChosenAlready() {
        super("Somebody chose it");
    }
}
