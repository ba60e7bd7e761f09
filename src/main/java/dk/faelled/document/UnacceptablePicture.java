package dk.faelled.document;

/** A file that cannot be taken as a picture, with the reason its sender is told. */
public class UnacceptablePicture extends RuntimeException {

    /** Why not; the name is the last part of a message key. */
    public enum Reason {
        TOO_LARGE,
        NO_PICTURE,
        UNREADABLE
    }

    private final Reason reason;

    UnacceptablePicture(Reason reason) {
        super("Unacceptable picture: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
