package dk.faelled.intake;

/** A file responses cannot be read from. */
class UnreadableImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    enum Reason {
        /** None of the kinds that are read. */
        WRONG_KIND,
        EMPTY,
        TOO_MANY,
        /** It says it is of a kind, and is not, or is damaged. */
        BROKEN
    }

    private final Reason reason;

    UnreadableImport(Reason reason) {
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
