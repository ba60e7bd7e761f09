package dk.faelled.hearing;

import dk.faelled.platform.AddressChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets hearings follow their plans to another name or address, in the same transaction. A hearing
 * stays public when its plan is taken back: what was asked in public stays so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HearingFollower {

    private final Hearings hearings;

    HearingFollower(Hearings hearings) {
        this.hearings = hearings;
    }

    @EventListener
    public void follow(AddressChanged change) {
        hearings.findByPlanIdOrderByPeriodOpens(change.subject().id())
                .forEach(
                        hearing ->
                                hearing.follow(
                                        change.to().replaceFirst("^/planer/", ""),
                                        change.subject().title()));
    }
}
