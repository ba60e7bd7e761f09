package dk.faelled.document;

/** A file that cannot be taken as a document, with the reason its sender is told. */
public class UnacceptableFile extends RuntimeException {

    /** Why not; the name is the last part of a message key. */
    public enum Reason {
        TOO_LARGE,
        WRONG_KIND,
        UNREADABLE,
        HARMFUL,
        /** It could not be looked through; it may be sent again. */
        NOT_SCANNED
    }

    private final Reason reason;

    UnacceptableFile(Reason reason) {
        super("Unacceptable file: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
