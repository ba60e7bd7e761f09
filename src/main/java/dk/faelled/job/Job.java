package dk.faelled.job;

import java.util.UUID;

/**
 * How far some work is.
 *
 * @param kind whose work it is
 * @param subjectId what it is about; there is one job of a kind for each
 * @param done parts that are done, of the total; 0 of 0 as long as nobody knows
 * @param attempts how often the next part was begun
 */
public record Job(
        UUID id,
        String kind,
        UUID subjectId,
        State state,
        long done,
        long total,
        int attempts,
        String startedBy) {

    /** Where a job is. What was stopped or failed can be begun again. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** Somebody stopped it; what was done stays. */
        STOPPED,
        /** A part of it could not be done, however often it was tried; why is in the log. */
        FAILED
    }

    /** Whether it is, or will be, worked on. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Whether it ended before it was done. */
    public boolean isBroken() {
        return state == State.STOPPED || state == State.FAILED;
    }
}
