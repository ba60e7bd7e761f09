package dk.faelled.decision;

import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.governance.BodyChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets cases follow the meetings of their bodies to another day or place, in the same transaction.
 * A meeting that is called off leaves those without one that were not sent yet.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingFollower {

    private final DecisionPackages packages;
    private final Bodies bodies;

    MeetingFollower(DecisionPackages packages, Bodies bodies) {
        this.packages = packages;
        this.bodies = bodies;
    }

    @EventListener(condition = "#change.act() == 'body-meeting'")
    public void follow(BodyChanged change) {
        Body body = bodies.findById(change.subject().id()).orElseThrow(PackageNotFound::new);
        packages.waitingFor(body.id()).stream()
                .flatMap(each -> each.steps().stream())
                .filter(step -> step.bodyId().equals(body.id()) && !step.isDecided())
                .forEach(step -> follow(step, body));
    }

    private static void follow(PathStep step, Body body) {
        body.meetings().stream()
                .filter(meeting -> meeting.id().equals(step.meetingId()))
                .filter(meeting -> !meeting.cancelled() || !step.isDispatched())
                .findFirst()
                .ifPresent(meeting -> step.schedule(meeting.cancelled() ? null : meeting));
    }
}
