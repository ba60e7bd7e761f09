package dk.faelled.minutes;

import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPackages;
import dk.faelled.decision.PathStep;
import dk.faelled.decision.StepOutcome;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.plan.Plans;
import dk.faelled.platform.DemoFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of what bodies decided in the demonstration, most of them approved. */
@Component
@Profile("demo")
@Order(DemoFile.DECISION + 1)
class MinutesDemoData implements ApplicationRunner {

    private static final Duration APPROVED_AFTER = Duration.ofHours(20);

    private final Treatments treatments;
    private final DecisionPackages packages;
    private final Plans plans;
    private final Bodies bodies;
    private final Clock clock;

    MinutesDemoData(
            Treatments treatments,
            DecisionPackages packages,
            Plans plans,
            Bodies bodies,
            Clock clock) {
        this.treatments = treatments;
        this.packages = packages;
        this.plans = plans;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        for (UUID plan : plans.allIds()) {
            for (DecisionPackage each : packages.findByPlanId(plan)) {
                each.steps().stream()
                        .filter(step -> step.isDecided() && step.bodyKind().isPolitical())
                        .filter(step -> treatments.findById(step.id()).isEmpty())
                        .forEach(step -> write(each, step));
            }
        }
    }

    private void write(DecisionPackage about, PathStep step) {
        Body body = bodies.findById(step.bodyId()).orElseThrow();
        Attendance attendance = Attendance.of(body, step.requireMeets().toLocalDate());
        StepOutcome outcome = step.requireOutcome();
        Treatment treatment = new Treatment(step, about.id(), attendance);
        treatment.note(
                attendance.seats().stream()
                        .map(seat -> presence(seat, outcome.present().contains(seat.name())))
                        .toList());
        for (StepOutcome.Ballot ballot : outcome.votes()) {
            Map<UUID, Vote.Choice> ballots = new HashMap<>();
            attendance.seats().stream()
                    .filter(seat -> outcome.present().contains(seat.name()))
                    .forEach(
                            seat ->
                                    ballots.put(
                                            seat.id(),
                                            ballot.against().contains(seat.name())
                                                    ? Vote.Choice.AGAINST
                                                    : Vote.Choice.FOR));
            treatment.vote(new Vote(UUID.randomUUID(), null, ballots));
        }
        treatment.rule(
                new MeetingRecord.Ruling(outcome.result(), outcome.wording(), outcome.closed()));
        outcome.dissents()
                .forEach(
                        each ->
                                treatment.dissent(
                                        new MeetingRecord.Dissent(
                                                idOf(attendance, each.name()), each.text(), true)));
        if (outcome.suspendedBy() != null) {
            treatment.suspend(idOf(attendance, outcome.suspendedBy()));
        }
        treatment.close(outcome.at());
        if (about.openness().closed() || outcome.isSuspended()) {
            treatments.save(treatment);
            return;
        }
        Instant later = outcome.at().plus(APPROVED_AFTER);
        Instant at = later.isBefore(clock.instant()) ? later : clock.instant();
        attendance.seats().stream()
                .filter(seat -> seat.accountId() != null)
                .filter(seat -> treatment.awaits(Objects.requireNonNull(seat.accountId())))
                .forEach(
                        seat ->
                                treatment.approve(
                                        new Treatment.Approval(
                                                Objects.requireNonNull(seat.accountId()),
                                                seat.name(),
                                                at)));
        treatments.save(treatment);
    }

    private static Presence presence(Attendance.Seat seat, boolean present) {
        return new Presence(
                seat.id(),
                present ? Presence.Kind.PRESENT : Presence.Kind.LAWFULLY_ABSENT,
                null,
                null,
                "");
    }

    private static UUID idOf(Attendance attendance, String name) {
        return attendance.seats().stream()
                .filter(seat -> seat.name().equals(name))
                .map(Attendance.Seat::id)
                .findFirst()
                .orElseThrow();
    }
}
