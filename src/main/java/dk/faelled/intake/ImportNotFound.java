package dk.faelled.intake;

import dk.faelled.platform.NotFound;

/** No such import that the reader may see. */
class ImportNotFound extends NotFound {

    private static final long serialVersionUID = 1L;
}
