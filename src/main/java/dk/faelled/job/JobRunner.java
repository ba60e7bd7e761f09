package dk.faelled.job;

import dk.faelled.platform.OneAtATime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is to be done, a part of each job in turn, so that a long one holds up no short one. A
 * part that fails is tried again, also when it took the whole portal with it, but not for ever.
 * Kinds this version of the portal does not know wait for one that does.
 */
@Component
public class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int MOST_ATTEMPTS = 5;

    private final Jobs jobs;
    private final Map<String, JobWorker> workers;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transaction;

    JobRunner(
            Jobs jobs,
            List<JobWorker> workers,
            OneAtATime oneAtATime,
            TransactionTemplate transaction) {
        this.jobs = jobs;
        this.workers =
                workers.stream().collect(Collectors.toMap(JobWorker::kind, Function.identity()));
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
    }

    /** Works until nothing is left that this instance can do. */
    @Scheduled(fixedDelayString = "${faelled.job.pause}")
    public void round() {
        boolean worked = true;
        while (worked) {
            worked = false;
            for (Job job : jobs.open()) {
                JobWorker worker = workers.get(job.kind());
                worked |= worker != null && work(job, worker);
            }
        }
    }

    private boolean work(Job job, JobWorker worker) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> step(job, worker)));
        } catch (JobStopped stopped) {
            LOG.info("A job of kind {} was stopped: {}", job.kind(), job.subjectId());
            return true;
        }
    }

    /** Whether anything was done: another instance may be at it. */
    private boolean step(Job job, JobWorker worker) {
        if (!oneAtATime.tryHold(job.id())) {
            return false;
        }
        Optional<Integer> attempt = jobs.attempt(job.id());
        if (attempt.isEmpty()) {
            return false;
        }
        if (attempt.get() > MOST_ATTEMPTS) {
            LOG.error("A job of kind {} was given up: {}", job.kind(), job.subjectId());
            jobs.fail(job.id());
            return true;
        }
        boolean more =
                worker.work(job.subjectId(), (done, total) -> jobs.tell(job.id(), done, total));
        jobs.advance(job.id(), more);
        return true;
    }
}
