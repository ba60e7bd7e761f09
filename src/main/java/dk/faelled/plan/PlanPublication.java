package dk.faelled.plan;

import dk.faelled.platform.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets plans out when their time comes: each once, by whichever instance is first, also when the
 * portal was down at the hour.
 */
@Component
class PlanPublication {

    private static final Logger LOG = LoggerFactory.getLogger(PlanPublication.class);

    private final Plans plans;
    private final PlanWriter writer;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanPublication(
            Plans plans,
            PlanWriter writer,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.writer = writer;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${faelled.plan.publication-pause}")
    void publishDue() {
        while (Objects.requireNonNull(transaction.execute(status -> publishNext()))) {
            LOG.info("A plan went public as planned");
        }
    }

    private boolean publishNext() {
        return plans.takeDue(clock.instant())
                .map(
                        plan -> {
                            plan.goLive(clock.instant());
                            writer.bring(plan);
                            events.publishEvent(
                                    new PlanHandled(
                                            plan.subject(),
                                            Actor.PORTAL,
                                            "plan-published",
                                            clock.instant(),
                                            List.of()));
                            return true;
                        })
                .orElse(false);
    }
}
