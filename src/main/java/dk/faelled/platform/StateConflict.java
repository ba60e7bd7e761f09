package dk.faelled.platform;

/**
 * An act that no longer fits the state of things, mostly because somebody else acted first. Shown
 * as 409, with what was typed kept.
 */
public abstract class StateConflict extends RuntimeException {

    protected StateConflict(String message) {
        super(message);
    }
}
