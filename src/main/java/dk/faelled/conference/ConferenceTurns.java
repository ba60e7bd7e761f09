package dk.faelled.conference;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.platform.Difference;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets editors of a conference act one after the other, and tells what they did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConferenceTurns {

    private final ConferenceAccess access;
    private final ConferenceHold hold;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferenceTurns(
            ConferenceAccess access,
            ConferenceHold hold,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.hold = hold;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The conference as it is once all others are done with it, those who register included.
     *
     * @throws ConferenceNotFound when there is none, or none this person may know of
     */
    Conference take(String slug, SignedIn who) {
        return hold.take(access.with(Grant.EDITOR, slug, who).id());
    }

    void tell(Conference conference, SignedIn who, String act, List<Difference> differences) {
        events.publishEvent(
                new ConferenceHandled(
                        conference.subject(), who.actor(), act, clock.instant(), differences));
    }
}
