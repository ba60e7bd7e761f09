package dk.faelled.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.faelled.PortalTest;
import dk.faelled.platform.Actor;
import dk.faelled.platform.OneAtATime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A kind of work of its own, done by a runner of its own. */
@PortalTest
class JobRunnerTests {

    private static final String KIND = "test";

    @Autowired private Jobs jobs;
    @Autowired private OneAtATime oneAtATime;
    @Autowired private TransactionTemplate transaction;

    private final UUID subject = UUID.randomUUID();
    private final AtomicInteger parts = new AtomicInteger();

    @Test
    void worksPartByPartUntilNothingIsLeft() {
        begin();

        runner((id, progress) -> parts.incrementAndGet() < 3).round();

        assertThat(parts).hasValue(3);
        assertThat(job().state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void showsHowFarItIsBeforeThePartIsDone() {
        begin();

        runner(
                        (id, progress) -> {
                            progress.tell(7, 9);
                            assertThat(job().done()).isEqualTo(7);
                            assertThat(job().total()).isEqualTo(9);
                            return false;
                        })
                .round();

        assertThat(job().state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void whatWasStoppedIsTakenBackAndGoneOnWith() {
        begin();
        runner(
                        (id, progress) -> {
                            jobs.begin("undone", id, Actor.PORTAL);
                            CompletableFuture.runAsync(() -> jobs.stop(KIND, id)).join();
                            progress.tell(1, 2);
                            return false;
                        })
                .round();

        assertThat(job().state()).isEqualTo(Job.State.STOPPED);
        assertThat(jobs.find("undone", subject)).isEmpty();

        begin();
        runner((id, progress) -> false).round();
        assertThat(job().state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void whatAlwaysFailsIsGivenUpAndKeepsNothingElseFromBeingDone() {
        begin();
        JobRunner runner =
                runner(
                        (id, progress) -> {
                            parts.incrementAndGet();
                            throw new IllegalStateException("broken");
                        });
        for (int round = 0; round < 5; round++) {
            assertThatIllegalStateException().isThrownBy(runner::round);
        }
        runner.round();

        assertThat(parts).hasValue(5);
        assertThat(job().state()).isEqualTo(Job.State.FAILED);
    }

    private void begin() {
        transaction.executeWithoutResult(status -> jobs.begin(KIND, subject, Actor.PORTAL));
    }

    private Job job() {
        return jobs.find(KIND, subject).orElseThrow();
    }

    private JobRunner runner(BiPredicate<UUID, JobProgress> work) {
        JobWorker worker =
                new JobWorker() {
                    @Override
                    public String kind() {
                        return KIND;
                    }

                    @Override
                    public boolean work(UUID subjectId, JobProgress progress) {
                        return work.test(subjectId, progress);
                    }
                };
        return new JobRunner(jobs, List.of(worker), oneAtATime, transaction);
    }
}
