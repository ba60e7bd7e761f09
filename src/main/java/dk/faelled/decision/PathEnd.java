package dk.faelled.decision;

import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.governance.BodyKind;
import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a body decided into the package's path. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PathEnd {

    private final Bodies bodies;
    private final PackagePress press;
    private final PackageTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathEnd(
            Bodies bodies,
            PackagePress press,
            PackageTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bodies = bodies;
        this.press = press;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** Notes a decision; the case goes on from there. */
    public void decide(DecisionPackage taken, UUID stepId, StepOutcome outcome, Actor who) {
        Body council =
                bodies.findByKind(BodyKind.COUNCIL).stream()
                        .findFirst()
                        .orElseThrow(IllegalPackageTransition::new);
        taken.decide(stepId, outcome, council);
        settled(taken, stepId, who, "package-decided", outcome.result().name());
    }

    /** A member takes back that the council is to decide. */
    public void restore(DecisionPackage taken, UUID stepId, Actor who) {
        taken.restore(stepId, clock.instant());
        settled(taken, stepId, who, "package-restored", "");
    }

    private void settled(DecisionPackage taken, UUID stepId, Actor who, String act, String result) {
        PathStep step = taken.step(stepId);
        press.show(taken);
        events.publishEvent(new PackageSettled(taken, step));
        turns.tell(
                taken,
                who,
                act,
                List.of(new Difference("decision.field.result", step.bodyName(), "", result)));
    }
}
