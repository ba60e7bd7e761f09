package dk.faelled.job;

/** Somebody stopped the job; the part that was begun is taken back. */
public class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
