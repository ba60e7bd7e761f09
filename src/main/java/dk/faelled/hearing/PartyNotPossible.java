package dk.faelled.hearing;

/** Somebody cannot be asked: known already, or not the municipality's own. */
public class PartyNotPossible extends RuntimeException {

    private final String reason;

    PartyNotPossible(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** The last part of a message key: known, body, unknown. */
    public String reason() {
        return reason;
    }
}
