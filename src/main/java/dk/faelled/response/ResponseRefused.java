package dk.faelled.response;

/** A response cannot be taken in as it is, or no longer; what was typed stays in its draft. */
public class ResponseRefused extends RuntimeException {

    private final String reason;

    ResponseRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** The last part of a message key: concluded, over, empty, faults. */
    public String reason() {
        return reason;
    }
}
