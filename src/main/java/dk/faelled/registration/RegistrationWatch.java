package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceHold;
import dk.faelled.conference.Conferences;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what time brings: seats that were not accepted go on to the next, and people are reminded.
 * Each happens once, on whichever instance is first, also when the portal was down at the hour.
 */
@Component
class RegistrationWatch {

    private static final Duration REMINDED_BEFORE = Duration.ofDays(2);

    private static final Duration THANKED_AFTER = Duration.ofHours(14);
    private static final Duration THANKED_WITHIN = Duration.ofDays(5);

    /** Who registered so shortly ago has the confirmation still at hand. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final Registrations registrations;
    private final RegistrationBook book;
    private final Conferences conferences;
    private final RegistrationMails mails;
    private final ConferenceHold hold;
    private final Clock clock;

    RegistrationWatch(
            Registrations registrations,
            RegistrationBook book,
            Conferences conferences,
            RegistrationMails mails,
            ConferenceHold hold,
            Clock clock) {
        this.registrations = registrations;
        this.book = book;
        this.conferences = conferences;
        this.mails = mails;
        this.hold = hold;
        this.clock = clock;
    }

    /** Thanks those who came, the day after, and asks how it was. */
    @Scheduled(fixedDelayString = "${faelled.registration.reminder-pause}")
    @Transactional
    public void thank() {
        LocalDateTime now = LocalDateTime.now(clock);
        for (Conference conference :
                conferences.endingBetween(now.minus(THANKED_WITHIN), now.minus(THANKED_AFTER))) {
            if (hold.take(conference.id()).isCancelled()) {
                continue;
            }
            for (Registration each : registrations.unthanked(conference.id())) {
                each.thanked(clock.instant());
                mails.thanks(each, conference);
            }
        }
    }

    @Scheduled(fixedDelayString = "${faelled.registration.offer-pause}")
    void round() {
        registrations.withOffersOver(clock.instant()).forEach(book::lapse);
    }

    @Scheduled(fixedDelayString = "${faelled.registration.reminder-pause}")
    @Transactional
    public void remind() {
        LocalDateTime now = LocalDateTime.now(clock);
        for (Conference conference : conferences.beginningBetween(now, now.plus(REMINDED_BEFORE))) {
            LocalDateTime begins = hold.take(conference.id()).time().begins();
            if (!conference.state(clock.instant()).isAhead()
                    || begins.isAfter(now.plus(REMINDED_BEFORE))) {
                continue;
            }
            for (Registration each : registrations.unreminded(conference.id(), begins)) {
                each.reminded(begins);
                if (each.registeredAt().plus(FRESH).isBefore(clock.instant())) {
                    mails.reminder(each, conference);
                }
            }
        }
    }
}
