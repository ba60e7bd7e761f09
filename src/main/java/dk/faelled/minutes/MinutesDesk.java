package dk.faelled.minutes;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.PackageAccess;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.decision.PackageState;
import dk.faelled.decision.PackageTurns;
import dk.faelled.decision.PathEnd;
import dk.faelled.decision.PathStep;
import dk.faelled.decision.StepResult;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where secretaries note what happens to an item in its meeting. */
@Service
@OfficialOnly
@Transactional
public class MinutesDesk {

    /** An item with its minutes, as a secretary sees it. */
    public record Sheet(DecisionPackage decisionPackage, PathStep step, Treatment treatment) {

        /** Whether the demand that the council decides can still be taken back. */
        public boolean mayRestore() {
            return !treatment.isOpen()
                    && treatment.record().suspendedBy() != null
                    && decisionPackage.state() == PackageState.SUSPENDED;
        }
    }

    private final Treatments treatments;
    private final PackageAccess access;
    private final PackageTurns turns;
    private final PathEnd end;
    private final Bodies bodies;
    private final Clock clock;

    MinutesDesk(
            Treatments treatments,
            PackageAccess access,
            PackageTurns turns,
            PathEnd end,
            Bodies bodies,
            Clock clock) {
        this.treatments = treatments;
        this.access = access;
        this.turns = turns;
        this.end = end;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * Opens the minutes of an item, for somebody who writes them.
     *
     * @throws PackageNotFound when there is no such item, or it is not this person's to write
     */
    @Transactional(readOnly = true)
    public Sheet open(UUID stepId, SignedIn who) {
        DecisionPackage about = access.atMeeting(stepId, who);
        PathStep step = about.step(stepId);
        if (!step.isDispatched() || !step.bodyKind().isPolitical()) {
            throw new PackageNotFound();
        }
        return new Sheet(
                about, step, treatments.findById(stepId).orElseGet(() -> blank(about, step)));
    }

    public void note(UUID stepId, List<Presence> presences, SignedIn who) {
        act(stepId, who, "minutes-attendance", presences, each -> each.note(presences));
    }

    /** Takes over who was there from the first item of the same meeting. */
    public void copyAttendance(UUID stepId, SignedIn who) {
        PathStep step = open(stepId, who).step();
        treatments
                .sameMeeting(step.bodyId(), step.requireMeets(), stepId)
                .map(first -> first.record().attendance())
                .ifPresent(first -> note(stepId, first.presencesOfSeats(), who));
    }

    public void callIn(UUID stepId, Attendance.Substitution call, SignedIn who) {
        act(stepId, who, "minutes-substitute", call, each -> each.callIn(call));
    }

    public void judge(UUID stepId, Attendance.Disqualification judged, SignedIn who) {
        act(stepId, who, "minutes-disqualified", judged, each -> each.judge(judged));
    }

    public void move(UUID stepId, MeetingRecord.Amendment amendment, SignedIn who) {
        act(stepId, who, "minutes-amendment", amendment, each -> each.move(amendment));
    }

    public void vote(UUID stepId, Vote vote, SignedIn who) {
        act(stepId, who, "minutes-vote", vote, each -> each.vote(vote));
    }

    public void withoutVote(UUID stepId, UUID voteId, SignedIn who) {
        act(stepId, who, "minutes-vote", "", each -> each.withoutVote(voteId));
    }

    public void rule(UUID stepId, MeetingRecord.Ruling ruling, SignedIn who) {
        List<PathStep> path = open(stepId, who).decisionPackage().steps();
        ActRefused.unless(
                ruling.result() != StepResult.RECOMMENDED || !path.getLast().id().equals(stepId),
                ActRefused.Reason.LAST_DECIDES);
        act(
                stepId,
                who,
                "minutes-ruling",
                ruling.result() + ": " + ruling.wording(),
                each -> each.rule(ruling));
    }

    public void dissent(UUID stepId, MeetingRecord.Dissent dissent, SignedIn who) {
        act(stepId, who, "minutes-dissent", dissent, each -> each.dissent(dissent));
    }

    public void suspend(UUID stepId, UUID memberId, SignedIn who) {
        act(stepId, who, "minutes-suspension", memberId, each -> each.suspend(memberId));
    }

    /** The meeting is over: the case goes on from what was decided. */
    public void close(UUID stepId, SignedIn who) {
        DecisionPackage taken = take(stepId, who);
        Treatment treatment = of(taken, taken.step(stepId));
        end.decide(taken, stepId, treatment.close(clock.instant()), who.actor());
    }

    /** The member takes back that the council is to decide. */
    public void restore(UUID stepId, UUID memberId, SignedIn who) {
        DecisionPackage taken = take(stepId, who);
        of(taken, taken.step(stepId)).restore(memberId);
        end.restore(taken, stepId, who.actor());
    }

    private void act(
            UUID stepId, SignedIn who, String act, Object after, Consumer<Treatment> what) {
        DecisionPackage taken = take(stepId, who);
        PathStep step = taken.step(stepId);
        what.accept(of(taken, step));
        turns.tell(
                taken,
                who.actor(),
                act,
                List.of(
                        new Difference(
                                "decision.field.minutes",
                                step.bodyName(),
                                "",
                                String.valueOf(after))));
    }

    private DecisionPackage take(UUID stepId, SignedIn who) {
        open(stepId, who);
        return turns.take(access.atMeeting(stepId, who).id());
    }

    private Treatment of(DecisionPackage about, PathStep step) {
        return treatments.findById(step.id()).orElseGet(() -> treatments.save(blank(about, step)));
    }

    /** Minutes in which nothing is written; they are kept once something is. */
    private Treatment blank(DecisionPackage about, PathStep step) {
        Body body = bodies.findById(step.bodyId()).orElseThrow(PackageNotFound::new);
        return new Treatment(
                step, about.id(), Attendance.of(body, step.requireMeets().toLocalDate()));
    }
}
