package dk.faelled.decision;

import dk.faelled.platform.StateConflict;

/** A case cannot be closed while its documents are public: they must be taken down first. */
public class DocumentsPublished extends StateConflict {

    private static final long serialVersionUID = 1L;

    DocumentsPublished() {
        super("The documents are public");
    }
}
