package dk.faelled.conference;

import dk.faelled.platform.AddressChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets conferences follow their plans to another name or address, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConferenceFollower {

    private final Conferences conferences;

    ConferenceFollower(Conferences conferences) {
        this.conferences = conferences;
    }

    @EventListener
    public void follow(AddressChanged change) {
        conferences
                .findByPlanId(change.subject().id())
                .forEach(
                        conference ->
                                conference.follow(
                                        change.to().replaceFirst("^/planer/", ""),
                                        change.subject().title()));
    }
}
