package dk.faelled.decision;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OneAtATime;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who change a package act one after the other, and tells what they did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PackageTurns {

    private final DecisionPackages packages;
    private final OneAtATime oneAtATime;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackageTurns(
            DecisionPackages packages,
            OneAtATime oneAtATime,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.packages = packages;
        this.oneAtATime = oneAtATime;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The package as it is once all others are done with it; it stays so until this act ends.
     *
     * @throws PackageNotFound when there is none any more
     */
    public DecisionPackage take(UUID packageId) {
        oneAtATime.hold(packageId);
        DecisionPackage taken = packages.findById(packageId).orElseThrow(PackageNotFound::new);
        entities.refresh(taken);
        return taken;
    }

    public void tell(DecisionPackage about, Actor who, String act, List<Difference> differences) {
        events.publishEvent(
                new PackageHandled(about.subject(), who, act, clock.instant(), differences));
    }
}
