package dk.faelled.plan;

import dk.faelled.platform.OneAtATime;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Lets those who change a plan at the same moment do it one after the other. */
@Component
class PlanTurns {

    private final OneAtATime oneAtATime;
    private final EntityManager entities;

    PlanTurns(OneAtATime oneAtATime, EntityManager entities) {
        this.oneAtATime = oneAtATime;
        this.entities = entities;
    }

    /** The plan as it is once all others are done with it; it stays so until this act ends. */
    Plan take(Plan plan) {
        oneAtATime.hold(plan.id());
        entities.refresh(plan);
        return plan;
    }
}
