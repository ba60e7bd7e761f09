package dk.faelled.processing;

import dk.faelled.platform.StateConflict;

/** A remark is reviewed by another official than its author, and in its newest version. */
class RemarkNotReviewable extends StateConflict {

    RemarkNotReviewable() {
        super("A remark is reviewed by another official than its author, in its newest version");
    }
}
