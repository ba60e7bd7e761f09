package dk.faelled.operations;

import dk.faelled.job.Job;
import dk.faelled.job.Jobs;
import dk.faelled.mail.MailQueue;
import dk.faelled.mail.Outbox;
import dk.faelled.platform.DomainEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Figures of the domain for monitoring: how often each thing is done (responses received, ideas
 * published, decisions made), and what waits.
 */
@Component
class DomainMetrics implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(DomainMetrics.class);
    private static final Duration READ_EVERY = Duration.ofSeconds(10);

    /** What waits, as it was read last; not a number while the database does not answer. */
    private record Waiting(
            double mails,
            double givenUp,
            double oldestSeconds,
            double openJobs,
            double brokenJobs,
            Instant readAt) {

        static Waiting unknown(Instant now) {
            return new Waiting(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, now);
        }
    }

    private final Outbox outbox;
    private final Jobs jobs;
    private final MeterRegistry registry;
    private final Clock clock;
    private @Nullable Waiting waiting;

    DomainMetrics(Outbox outbox, Jobs jobs, MeterRegistry registry, Clock clock) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("faelled.mails.waiting", "Mails to be sent", Waiting::mails);
        gauge("faelled.mails.given.up", "Mails nobody will get", Waiting::givenUp);
        gauge(
                "faelled.mails.oldest.seconds",
                "Age of the oldest mail that waits",
                Waiting::oldestSeconds);
        gauge("faelled.jobs.open", "Long work to be done", Waiting::openJobs);
        gauge("faelled.jobs.broken", "Long work that stopped", Waiting::brokenJobs);
    }

    /** Counts what is done once it is committed. */
    @EventListener
    void count(DomainEvent event) {
        Counter counter =
                registry.counter(
                        "faelled.acts", "act", event.act(), "subject", event.subject().type());
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            counter.increment();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        counter.increment();
                    }
                });
    }

    private void gauge(String name, String description, ToDoubleFunction<Waiting> figure) {
        Gauge.builder(name, () -> figure.applyAsDouble(waiting()))
                .description(description)
                .register(registry);
    }

    private synchronized Waiting waiting() {
        Waiting known = waiting;
        Instant now = clock.instant();
        if (known == null || !now.isBefore(known.readAt.plus(READ_EVERY))) {
            known = read(now);
            waiting = known;
        }
        return known;
    }

    private Waiting read(Instant now) {
        try {
            MailQueue mails = outbox.queue();
            List<Job> unfinished = jobs.unfinished();
            return new Waiting(
                    mails.waiting(),
                    mails.givenUp(),
                    age(mails.oldest(), now),
                    unfinished.stream().filter(Job::isOpen).count(),
                    unfinished.stream().filter(Job::isBroken).count(),
                    now);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("What waits is not known, the database does not answer: {}", e.getMessage());
            return Waiting.unknown(now);
        }
    }

    private static double age(@Nullable Instant oldest, Instant now) {
        return oldest == null ? 0 : Duration.between(oldest, now).toSeconds();
    }
}
