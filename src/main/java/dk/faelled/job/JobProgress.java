package dk.faelled.job;

/** Where a worker tells how far it is. */
@FunctionalInterface
public interface JobProgress {

    /**
     * Shows it to who waits, at once.
     *
     * @throws JobStopped when somebody stopped the job
     */
    void tell(long done, long total);
}
