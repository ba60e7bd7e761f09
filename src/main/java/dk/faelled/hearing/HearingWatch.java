package dk.faelled.hearing;

import dk.faelled.platform.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what time does to hearings: letters leave when one opens, parties that are silent are
 * reminded before it ends. Each happens once, on whichever instance is first, also when the portal
 * was down at the hour.
 */
@Component
class HearingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(HearingWatch.class);

    /** How many days before the deadline silent parties are reminded. */
    private static final int REMINDED_BEFORE = 5;

    private final Hearings hearings;
    private final ConsultedParties parties;
    private final HearingPress press;
    private final HearingMails mails;
    private final HearingVoices voices;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingWatch(
            Hearings hearings,
            ConsultedParties parties,
            HearingPress press,
            HearingMails mails,
            HearingVoices voices,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.parties = parties;
        this.press = press;
        this.mails = mails;
        this.voices = voices;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${faelled.hearing.watch-pause}")
    void round() {
        while (Objects.requireNonNull(transaction.execute(status -> openNext()))) {
            LOG.info("A hearing opened");
        }
        while (Objects.requireNonNull(transaction.execute(status -> closeNext()))) {
            LOG.info("A hearing's deadline passed");
        }
    }

    @Scheduled(fixedDelayString = "${faelled.hearing.reminder-pause}")
    void remind() {
        transaction.executeWithoutResult(
                status -> {
                    LocalDate today = LocalDate.now(clock);
                    hearings.endingBetween(today, today.plusDays(REMINDED_BEFORE))
                            .forEach(this::remindSilent);
                });
    }

    private boolean openNext() {
        Optional<Hearing> due = hearings.takeOpened(LocalDate.now(clock));
        due.ifPresent(
                hearing -> {
                    Instant now = clock.instant();
                    hearing.opened(now);
                    HearingContent content = press.contentOf(hearing, hearing.shownVersion());
                    parties.findByHearingIdOrderByName(hearing.id()).stream()
                            .filter(party -> party.writtenAt() == null)
                            .forEach(party -> mails.letter(party, hearing, content, now));
                    mails.toFollowers(hearing, "opened");
                    tell(hearing, "hearing-opened");
                });
        return due.isPresent();
    }

    private boolean closeNext() {
        Optional<Hearing> due = hearings.takeClosed(LocalDate.now(clock));
        due.ifPresent(
                hearing -> {
                    hearing.closed(clock.instant());
                    mails.toFollowers(hearing, "closed");
                    tell(hearing, "hearing-closed");
                });
        return due.isPresent();
    }

    /** Once for each deadline: an extension gives reason to another reminder. */
    private void remindSilent(Hearing hearing) {
        Instant now = clock.instant();
        Map<UUID, Instant> answered = voices.answeredParties(hearing.id());
        String occasion = hearing.period().responseDeadline().toString();
        parties.findByHearingIdOrderByName(hearing.id()).stream()
                .filter(party -> !answered.containsKey(party.id()))
                .filter(party -> party.isUnreminded(hearing.period().responseDeadline(), now))
                .forEach(party -> mails.reminder(party, hearing, occasion, now));
    }

    private void tell(Hearing hearing, String act) {
        events.publishEvent(
                new HearingHandled(
                        hearing.subject(), Actor.PORTAL, act, clock.instant(), List.of()));
    }
}
