package dk.faelled.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.faelled.decision.DecisionMother;
import dk.faelled.decision.PathStep;
import dk.faelled.decision.StepResult;
import dk.faelled.governance.BodyKind;
import dk.faelled.minutes.ActRefused.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done while a meeting goes on, and what after it, in every kind of body. */
class TreatmentTests {

    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final Instant NOW = DecisionMother.NOW;

    /** The acts the rules tie to the meeting. */
    enum Act {
        ATTENDANCE(t -> t.note(List.of(here(MEMBER)))),
        DISQUALIFICATION(t -> t.judge(new Attendance.Disqualification(OTHER, 0, 1))),
        AMENDMENT(t -> t.move(new MeetingRecord.Amendment(UUID.randomUUID(), MEMBER, "mere"))),
        VOTE(t -> t.vote(new Vote(UUID.randomUUID(), null, Map.of(MEMBER, Vote.Choice.FOR)))),
        RULING(t -> t.rule(new MeetingRecord.Ruling(StepResult.APPROVED, "Ja", false))),
        DISSENT(t -> t.dissent(new MeetingRecord.Dissent(MEMBER, "Nej", false))),
        SUSPENSION(t -> t.suspend(MEMBER)),
        CLOSING(t -> t.close(NOW));

        private final Consumer<Treatment> act;

        Act(Consumer<Treatment> act) {
            this.act = act;
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void isDoneInTheMeeting(Act act) {
        assertThatCode(() -> act.act.accept(open(BodyKind.COMMITTEE))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void isNotDoneAfterTheMeeting(Act act) {
        Treatment closed = open(BodyKind.COMMITTEE);
        closed.close(NOW);

        expect(Reason.MEETING_CLOSED, () -> act.act.accept(closed));
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void onlyACommitteesMembersBringADecisionBeforeTheCouncil(BodyKind kind) {
        boolean committee = kind == BodyKind.COMMITTEE || kind == BodyKind.FINANCE_COMMITTEE;

        expect(committee ? null : Reason.NOT_A_COMMITTEE, () -> open(kind).suspend(MEMBER));
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void onlyPoliticalBodiesWriteDissent(BodyKind kind) {
        expect(
                kind.isPolitical() ? null : Reason.NOT_POLITICAL,
                () -> open(kind).dissent(new MeetingRecord.Dissent(MEMBER, "Nej", false)));
    }

    @Test
    void onlyWhoSuspendedADecisionTakesItBackAndOnlyAfterwards() {
        Treatment suspended = open(BodyKind.COMMITTEE);
        suspended.suspend(MEMBER);

        expect(Reason.MEETING_OPEN, () -> suspended.restore(MEMBER));
        suspended.close(NOW);
        expect(Reason.OTHER_MEMBER, () -> suspended.restore(OTHER));
        suspended.restore(MEMBER);
        assertThat(suspended.record().suspendedBy()).isNull();
    }

    @Test
    void eachMemberWhoDecidedApprovesTheMinutesOnceAfterTheMeeting() {
        Treatment treatment = open(BodyKind.COMMITTEE);
        Treatment.Approval approval = new Treatment.Approval(ACCOUNT, "Tove", NOW);
        Treatment.Approval stranger = new Treatment.Approval(UUID.randomUUID(), "Ukendt", NOW);

        expect(Reason.MEETING_OPEN, () -> treatment.approve(approval));
        treatment.close(NOW);
        assertThat(treatment.missingApprovals()).containsExactly("Tove", "Storm");
        expect(Reason.NOT_PRESENT, () -> treatment.approve(stranger));
        treatment.approve(approval);
        assertThat(treatment.missingApprovals()).containsExactly("Storm");
        expect(Reason.ALREADY_DONE, () -> treatment.approve(approval));
    }

    @Test
    void theRulesHoldWhenItIsClosedWhateverCameFirst() {
        Treatment emptied = open(BodyKind.COMMITTEE);
        emptied.note(List.of(away(MEMBER), away(OTHER)));
        Treatment outvoted = open(BodyKind.COMMITTEE);
        outvoted.vote(
                new Vote(
                        UUID.randomUUID(),
                        null,
                        Map.of(MEMBER, Vote.Choice.AGAINST, OTHER, Vote.Choice.AGAINST)));

        expect(Reason.NO_QUORUM, () -> emptied.close(NOW));
        expect(Reason.MAJORITY_SAYS_OTHERWISE, () -> outvoted.close(NOW));
    }

    @Test
    void nothingIsClosedBeforeItIsDecided() {
        Treatment undecided = new Treatment(step(BodyKind.COUNCIL), UUID.randomUUID(), seats());

        expect(Reason.NOTHING_DECIDED, () -> undecided.close(NOW));
    }

    /** Decided, and not closed. */
    private static Treatment open(BodyKind kind) {
        Treatment treatment = new Treatment(step(kind), UUID.randomUUID(), seats());
        treatment.note(List.of(here(MEMBER), here(OTHER)));
        treatment.rule(new MeetingRecord.Ruling(StepResult.APPROVED, "Godkendt", false));
        return treatment;
    }

    private static PathStep step(BodyKind kind) {
        return DecisionMother.step(kind);
    }

    private static Attendance seats() {
        return new Attendance(
                List.of(
                        new Attendance.Seat(MEMBER, "Tove", ACCOUNT),
                        new Attendance.Seat(OTHER, "Storm", null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Presence here(UUID member) {
        return new Presence(member, Presence.Kind.PRESENT, null, null, "");
    }

    private static Presence away(UUID member) {
        return new Presence(member, Presence.Kind.ABSENT, null, null, "");
    }

    private static void expect(@Nullable Reason reason, ThrowableAssert.ThrowingCallable act) {
        if (reason == null) {
            assertThatCode(act).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(act)
                    .isInstanceOfSatisfying(
                            ActRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
    }
}
