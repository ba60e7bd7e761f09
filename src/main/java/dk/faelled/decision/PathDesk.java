package dk.faelled.decision;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.governance.Meeting;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officials plan a package's path, send it to the bodies, and publish what came of it. */
@Service
@OfficialOnly
@Transactional
public class PathDesk {

    private final PackageAccess access;
    private final PackageTurns turns;
    private final PackagePress press;
    private final PackageFreezing freezing;
    private final DispatchRule rule;
    private final Agendas agendas;
    private final Bodies bodies;
    private final PathEnd end;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathDesk(
            PackageAccess access,
            PackageTurns turns,
            PackagePress press,
            PackageFreezing freezing,
            DispatchRule rule,
            Agendas agendas,
            Bodies bodies,
            PathEnd end,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.turns = turns;
        this.press = press;
        this.freezing = freezing;
        this.rule = rule;
        this.agendas = agendas;
        this.bodies = bodies;
        this.end = end;
        this.events = events;
        this.clock = clock;
    }

    /** Lets a further body have its turn. */
    public void route(String slug, UUID bodyId, @Nullable UUID meetingId, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        Body body = bodies.findById(bodyId).orElseThrow(PackageNotFound::new);
        PathStep step = taken.route(body);
        taken.schedule(step.id(), meeting(body, meetingId));
        tell(taken, who, "package-path", "", place(step));
    }

    public void unroute(String slug, UUID stepId, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        String before = place(taken.step(stepId));
        taken.unroute(stepId);
        tell(taken, who, "package-path", before, "");
    }

    public void reroute(String slug, UUID stepId, int to, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        String before = path(taken);
        taken.reroute(stepId, to);
        tell(taken, who, "package-path", before, path(taken));
    }

    public void schedule(String slug, UUID stepId, @Nullable UUID meetingId, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        PathStep step = taken.step(stepId);
        String before = place(step);
        Body body = bodies.findById(step.bodyId()).orElseThrow(PackageNotFound::new);
        taken.schedule(stepId, meeting(body, meetingId));
        tell(taken, who, "package-path", before, place(step));
    }

    /**
     * Freezes the package as it is and sends it to the body whose turn it is.
     *
     * @param whyLate why it comes so late; read only when it does
     * @throws PackageNotReady when something is missing
     * @throws LateWithoutReason when it comes late, and nothing is said about why
     */
    public void dispatch(String slug, UUID stepId, String whyLate, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        List<PackageFinding> missing = press.missing(taken);
        if (!missing.isEmpty()) {
            throw new PackageNotReady(missing);
        }
        PathStep step = taken.step(stepId);
        boolean late = rule.isLate(step);
        if (late && whyLate.isBlank()) {
            throw new LateWithoutReason();
        }
        rule.requireAhead(step);
        int item = agendas.takeItem(step);
        PackageVersion version = freezing.freeze(taken, step, who.actor(), clock.instant());
        taken.dispatch(stepId, version.number(), item, late ? whyLate : "", clock.instant());
        events.publishEvent(new PackageSent(taken, step));
        tell(taken, who, "package-dispatched", "", place(step));
    }

    /** Notes what a group without formal rules said, such as a steering group. */
    public void note(String slug, UUID stepId, StepResult result, String wording, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        if (taken.step(stepId).bodyKind().isPolitical()) {
            throw new IllegalPackageTransition();
        }
        end.decide(
                taken,
                stepId,
                StepOutcome.of(result, wording, taken.openness().closed(), clock.instant()),
                who.actor());
    }

    public void publish(String slug, UUID stepId, Publication what, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        taken.publish(stepId, what, clock.instant());
        press.show(taken);
        tell(taken, who, "package-published", "", what + " " + place(taken.step(stepId)));
    }

    /** Takes something down; in its place stands that it was there, and why it is not. */
    public void takeDown(String slug, UUID stepId, Publication what, String reason, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        taken.takeDown(stepId, what, reason, clock.instant());
        press.show(taken);
        tell(taken, who, "package-taken-down", what + " " + place(taken.step(stepId)), reason);
    }

    /** Ends a case before its path does. */
    public void withdraw(String slug, String reason, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        taken.withdraw(reason);
        press.show(taken);
        tell(taken, who, "package-withdrawn", "", reason);
    }

    private DecisionPackage take(String slug, SignedIn who) {
        return turns.take(access.with(Grant.EDITOR, slug, who).id());
    }

    private void tell(
            DecisionPackage about, SignedIn who, String act, String before, String after) {
        turns.tell(
                about,
                who.actor(),
                act,
                List.of(new Difference("decision.field.path", "", before, after)));
    }

    private static @Nullable Meeting meeting(Body body, @Nullable UUID meetingId) {
        return meetingId == null
                ? null
                : body.meeting(meetingId)
                        .filter(each -> !each.cancelled())
                        .orElseThrow(PackageNotFound::new);
    }

    private static String place(PathStep step) {
        return step.meets() == null ? step.bodyName() : step.bodyName() + ", " + step.meets();
    }

    private static String path(DecisionPackage decisionPackage) {
        return decisionPackage.steps().stream()
                .map(PathDesk::place)
                .collect(Collectors.joining("\n"));
    }
}
