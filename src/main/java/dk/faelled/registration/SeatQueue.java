package dk.faelled.registration;

import dk.faelled.conference.Conference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives seats away: to whoever registers while there are some, and to those who wait, in their
 * order, as soon as one becomes free. Whoever calls it holds the conference.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatQueue {

    private final Registrations registrations;
    private final SeatCounts counts;
    private final RegistrationMails mails;
    private final Clock clock;

    SeatQueue(
            Registrations registrations, SeatCounts counts, RegistrationMails mails, Clock clock) {
        this.registrations = registrations;
        this.counts = counts;
        this.mails = mails;
        this.clock = clock;
    }

    /** A seat for a new registration, or the last place on the waiting list. */
    void place(Conference conference, Registration registration) {
        if (counts.seating(conference).hasRoomFor(registration.attendee().groupId())) {
            registration.seat();
            mails.seated(registration, conference);
        } else {
            mails.waiting(registration, conference, placeOf(registration));
        }
    }

    /** What number somebody has on the waiting list, counted from one. */
    long placeOf(Registration registration) {
        return 1
                + registrations.waitingBefore(registration.conferenceId(), registration.queuedAs());
    }

    /** Offers what is free to those who wait. Nobody is asked any more once it has begun. */
    void promote(Conference conference) {
        Instant now = clock.instant();
        if (!conference.state(now).isAhead()) {
            return;
        }
        List<Registration> queue = registrations.queue(conference.id());
        if (queue.isEmpty()) {
            return;
        }
        Seating seating = counts.seating(conference);
        for (Registration next : queue) {
            if (!seating.hasRoom()) {
                return;
            }
            UUID group = next.attendee().groupId();
            if (seating.hasRoomFor(group)) {
                seating.take(group);
                next.offer(until(conference, now));
                mails.offered(next, conference);
            }
        }
    }

    /** Nobody has longer than until it begins. */
    private static Instant until(Conference conference, Instant now) {
        Instant usual = now.plus(Duration.ofHours(conference.signUp().acceptHours()));
        Instant start = conference.time().start();
        return usual.isBefore(start) ? usual : start;
    }
}
