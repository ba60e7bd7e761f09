package dk.faelled.decision;

import dk.faelled.platform.AddressChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets packages follow their plans to another name or address, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PackageFollower {

    private final DecisionPackages packages;

    PackageFollower(DecisionPackages packages) {
        this.packages = packages;
    }

    @EventListener
    public void follow(AddressChanged change) {
        packages.findByPlanId(change.subject().id())
                .forEach(
                        each ->
                                each.follow(
                                        change.to().replaceFirst("^/planer/", ""),
                                        change.subject().title()));
    }
}
