package dk.faelled.hearing;

/**
 * Implemented by every module that keeps what people said in hearings. They are asked from the top
 * down, so that nothing refers to what is gone.
 */
public interface HearingDisposal {

    /** Destroys all of it, in the transaction around it. */
    void dispose(Hearing hearing);
}
