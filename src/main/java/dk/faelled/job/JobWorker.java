package dk.faelled.job;

import java.util.UUID;

/** Implemented by every module that has long work to do. */
public interface JobWorker {

    /** The kind of jobs it does. */
    String kind();

    /**
     * Does the next part, in the transaction around it. It may be called again for a part that was
     * not committed.
     *
     * @return whether there is more to do
     * @throws JobStopped by the progress, when somebody stopped it; the part is taken back
     */
    boolean work(UUID subjectId, JobProgress progress);
}
