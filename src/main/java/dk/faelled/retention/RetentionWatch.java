package dk.faelled.retention;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.Hearings;
import dk.faelled.platform.Actor;
import dk.faelled.response.ResponseShelf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what was said from the search when its last day on the web is over. The pages need nobody
 * to take them down: they ask the clock.
 */
@Component
class RetentionWatch {

    private final Hearings hearings;
    private final ResponseShelf shelf;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionWatch(
            Hearings hearings,
            ResponseShelf shelf,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.shelf = shelf;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${faelled.hearing.watch-pause}")
    void round() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> takeNext()));
        }
    }

    private boolean takeNext() {
        Optional<Hearing> next = hearings.takeUnshown(LocalDate.now(clock));
        next.ifPresent(this::takeDown);
        return next.isPresent();
    }

    private void takeDown(Hearing hearing) {
        shelf.takeDown(hearing);
        hearing.shelve(hearing.shelfLife().takenDown(clock.instant()));
        events.publishEvent(
                new HearingRetained(
                        hearing.subject(),
                        Actor.PORTAL,
                        "responses-taken-down",
                        clock.instant(),
                        List.of()));
    }
}
