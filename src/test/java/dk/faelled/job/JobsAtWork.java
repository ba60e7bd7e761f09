package dk.faelled.job;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;

/** Sees that long work is done before a test goes on. */
@TestComponent
public class JobsAtWork {

    private final JobRunner runner;
    private final Jobs jobs;

    JobsAtWork(JobRunner runner, Jobs jobs) {
        this.runner = runner;
        this.jobs = jobs;
    }

    public void finish() {
        await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> {
                            runner.round();
                            return jobs.open().isEmpty();
                        });
    }
}
