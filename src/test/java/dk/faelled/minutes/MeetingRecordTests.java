package dk.faelled.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.faelled.decision.StepResult;
import dk.faelled.minutes.ActRefused.Reason;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done in a meeting, by whom. */
class MeetingRecordTests {

    private static final UUID CHAIR = UUID.randomUUID();
    private static final UUID LATE = UUID.randomUUID();
    private static final UUID LEFT = UUID.randomUUID();
    private static final UUID EXCUSED = UUID.randomUUID();
    private static final UUID AWAY = UUID.randomUUID();
    private static final UUID INTERESTED = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID FIRST_SUBSTITUTE = UUID.randomUUID();
    private static final UUID NEXT_SUBSTITUTE = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();

    /** Every kind of person in or about a meeting, and what the rules let each do. */
    enum Person {
        AT_THE_TABLE(CHAIR, null, null),
        CAME_LATE(LATE, null, null),
        LEFT_EARLY(LEFT, Reason.NOT_PRESENT, null),
        LAWFULLY_ABSENT(EXCUSED, Reason.NOT_PRESENT, Reason.NOT_PRESENT),
        STAYED_AWAY(AWAY, Reason.NOT_PRESENT, Reason.NOT_PRESENT),
        DISQUALIFIED(INTERESTED, Reason.DISQUALIFIED, Reason.DISQUALIFIED),
        SUBSTITUTE_SITTING(FIRST_SUBSTITUTE, null, null),
        SUBSTITUTE_AT_HOME(NEXT_SUBSTITUTE, Reason.NOT_A_MEMBER, Reason.NOT_A_MEMBER),
        NOBODY(STRANGER, Reason.NOT_A_MEMBER, Reason.NOT_A_MEMBER);

        private final UUID id;
        private final @Nullable Reason deciding;
        private final @Nullable Reason dissenting;

        Person(UUID id, @Nullable Reason deciding, @Nullable Reason dissenting) {
            this.id = id;
            this.deciding = deciding;
            this.dissenting = dissenting;
        }
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void onlyThoseAtTheTableVoteAndOnlyForThemselves(Person person) {
        expect(person.deciding, () -> meeting().vote(vote(Map.of(person.id, Vote.Choice.FOR))));
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void onlyThoseAtTheTableMoveAmendments(Person person) {
        expect(
                person.deciding,
                () ->
                        meeting()
                                .move(
                                        new MeetingRecord.Amendment(
                                                UUID.randomUUID(), person.id, "mere")));
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void whoeverAttendedMayDissentAlsoAfterLeaving(Person person) {
        expect(
                person.dissenting,
                () -> meeting().dissent(new MeetingRecord.Dissent(person.id, "Nej", false)));
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void onlyThoseWhoDecidedBringItBeforeTheCouncil(Person person) {
        expect(
                person.deciding,
                () -> meeting().rule(ruling(StepResult.APPROVED)).suspend(person.id));
    }

    @ParameterizedTest
    @EnumSource(StepResult.class)
    void decisionsOnHowToGoOnCannotBeSuspended(StepResult result) {
        boolean forExecution = result == StepResult.APPROVED || result == StepResult.REJECTED;

        expect(
                forExecution ? null : Reason.NOT_FOR_EXECUTION,
                () -> meeting().rule(ruling(result)).suspend(CHAIR));
    }

    @Test
    void nothingIsSuspendedBeforeItIsDecidedNorTwice() {
        expect(Reason.NOTHING_DECIDED, () -> meeting().suspend(CHAIR));
        expect(
                Reason.ALREADY_DONE,
                () -> meeting().rule(ruling(StepResult.APPROVED)).suspend(CHAIR).suspend(LATE));
    }

    @Test
    void aDissentIsShortAndThereIsOneOfEachMember() {
        String longest = "x".repeat(MeetingRecord.LONGEST_DISSENT);
        MeetingRecord once = meeting().dissent(new MeetingRecord.Dissent(CHAIR, longest, false));

        expect(
                Reason.TOO_LONG,
                () -> meeting().dissent(new MeetingRecord.Dissent(CHAIR, longest + "x", false)));
        expect(
                Reason.ALREADY_DONE,
                () -> once.dissent(new MeetingRecord.Dissent(CHAIR, "Igen", false)));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 4, true",
        "7, 3, false",
        "6, 3, true",
        "5, 2, false",
        "1, 1, true",
        "9, 5, true"
    })
    void halfOfTheMembersMakeAQuorum(int seats, int present, boolean quorate) {
        Attendance attendance = of(seats);
        for (int i = 0; i < present; i++) {
            attendance = attendance.note(here(attendance.seats().get(i).id()));
        }

        assertThat(attendance.isQuorate()).isEqualTo(quorate);
    }

    @ParameterizedTest
    @EnumSource(StepResult.class)
    void withoutAQuorumAnItemCanOnlyWait(StepResult result) {
        MeetingRecord empty = MeetingRecord.begin(of(5));

        expect(
                result == StepResult.DEFERRED ? null : Reason.NO_QUORUM,
                () -> empty.rule(ruling(result)));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, true", "2, 2, false", "1, 3, false", "1, 0, true", "0, 0, false"})
    void aSimpleMajorityCarriesAndATieFalls(int inFavour, int against, boolean carried) {
        Map<UUID, Vote.Choice> ballots = new HashMap<>();
        for (int i = 0; i < inFavour; i++) {
            ballots.put(UUID.randomUUID(), Vote.Choice.FOR);
        }
        for (int i = 0; i < against; i++) {
            ballots.put(UUID.randomUUID(), Vote.Choice.AGAINST);
        }

        assertThat(vote(ballots).isCarried()).isEqualTo(carried);
    }

    @Test
    void whoeverIsNotNotedAbstained() {
        MeetingRecord voted = meeting().vote(vote(Map.of(CHAIR, Vote.Choice.FOR)));

        assertThat(voted.votes().getFirst().of(Vote.Choice.ABSTAIN))
                .containsExactlyInAnyOrder(LATE, SECOND, FIRST_SUBSTITUTE);
    }

    @Test
    void theResultSaysWhatTheMajoritySaid() {
        MeetingRecord carried = meeting().vote(vote(Map.of(CHAIR, Vote.Choice.FOR)));
        MeetingRecord fallen = meeting().vote(vote(Map.of(CHAIR, Vote.Choice.AGAINST)));

        expect(Reason.MAJORITY_SAYS_OTHERWISE, () -> carried.rule(ruling(StepResult.REJECTED)));
        expect(Reason.MAJORITY_SAYS_OTHERWISE, () -> fallen.rule(ruling(StepResult.APPROVED)));
        expect(Reason.MAJORITY_SAYS_OTHERWISE, () -> fallen.rule(ruling(StepResult.RECOMMENDED)));
        expect(null, () -> carried.rule(ruling(StepResult.APPROVED)));
        expect(null, () -> fallen.rule(ruling(StepResult.REJECTED)));
    }

    @Test
    void substitutesAreCalledInTheirOrderForThoseLawfullyAway() {
        Attendance attendance = of(3);
        UUID member = attendance.seats().getFirst().id();
        UUID here = attendance.seats().get(1).id();
        Attendance away =
                attendance
                        .note(
                                new Presence(
                                        member, Presence.Kind.LAWFULLY_ABSENT, null, null, "syg"))
                        .note(here(here));

        expect(Reason.NOT_LAWFUL, () -> away.callIn(call(here, FIRST_SUBSTITUTE)));
        expect(Reason.NO_SUBSTITUTE, () -> away.callIn(call(member, STRANGER)));
        expect(Reason.SUBSTITUTE_NOT_NEXT, () -> away.callIn(call(member, NEXT_SUBSTITUTE)));
        Attendance skipping =
                away.callIn(
                        new Attendance.Substitution(
                                member, NEXT_SUBSTITUTE, Map.of(FIRST_SUBSTITUTE, "på rejse")));
        assertThat(skipping.deciders()).containsExactlyInAnyOrder(here, NEXT_SUBSTITUTE);
    }

    @Test
    void aSubstituteSitsInOneSeat() {
        Attendance attendance = of(3);
        UUID one = attendance.seats().getFirst().id();
        UUID other = attendance.seats().get(1).id();
        Attendance both =
                attendance
                        .note(new Presence(one, Presence.Kind.LAWFULLY_ABSENT, null, null, ""))
                        .note(new Presence(other, Presence.Kind.LAWFULLY_ABSENT, null, null, ""))
                        .callIn(call(one, FIRST_SUBSTITUTE));

        expect(Reason.SUBSTITUTE_TAKEN, () -> both.callIn(call(other, FIRST_SUBSTITUTE)));
        assertThat(both.callIn(call(other, NEXT_SUBSTITUTE)).deciders())
                .containsExactly(FIRST_SUBSTITUTE, NEXT_SUBSTITUTE);
    }

    @Test
    void whoComesAfterAllTakesTheSeatBack() {
        Attendance attendance = of(3);
        UUID member = attendance.seats().getFirst().id();
        Attendance replaced =
                attendance
                        .note(new Presence(member, Presence.Kind.LAWFULLY_ABSENT, null, null, ""))
                        .callIn(call(member, FIRST_SUBSTITUTE));

        assertThat(replaced.note(here(member)).deciders()).containsExactly(member);
    }

    @Test
    void theBodyDecidesWhoIsAnInterestedPartyAndThatOneHasNoMoreSay() {
        Attendance attendance = of(3);
        UUID one = attendance.seats().getFirst().id();
        UUID other = attendance.seats().get(1).id();
        Attendance here = attendance.note(here(one)).note(here(other));

        assertThat(here.judge(new Attendance.Disqualification(one, 1, 1)).deciders())
                .containsExactly(one, other);
        assertThat(here.judge(new Attendance.Disqualification(one, 2, 0)).deciders())
                .containsExactly(other);
        expect(Reason.NOT_PRESENT, () -> here.judge(new Attendance.Disqualification(one, 2, 1)));
    }

    @Test
    void notingTheSameAgainChangesNothing() {
        MeetingRecord done =
                meeting()
                        .vote(vote(Map.of(CHAIR, Vote.Choice.FOR)))
                        .rule(ruling(StepResult.APPROVED));

        MeetingRecord again = done.with(done.attendance().note(here(INTERESTED)));

        assertThat(again.votes()).isEqualTo(done.votes());
        assertThat(again.attendance().deciders()).isEqualTo(done.attendance().deciders());
    }

    @Test
    void whoLeavesLaterKeepsTheVote() {
        MeetingRecord done = meeting().vote(vote(Map.of(CHAIR, Vote.Choice.FOR)));

        MeetingRecord later =
                done.with(
                        done.attendance()
                                .note(
                                        new Presence(
                                                CHAIR,
                                                Presence.Kind.PRESENT,
                                                null,
                                                LocalTime.of(18, 0),
                                                "")));

        assertThat(later.votes()).isEqualTo(done.votes());
    }

    @Test
    void nobodyVotesOnAnAmendmentThatWasNotMoved() {
        expect(
                Reason.UNKNOWN_AMENDMENT,
                () ->
                        meeting()
                                .vote(
                                        new Vote(
                                                UUID.randomUUID(),
                                                UUID.randomUUID(),
                                                Map.of(CHAIR, Vote.Choice.FOR))));
    }

    @Test
    void correctingWhoWasThereTakesWhatTheyDidWithIt() {
        MeetingRecord done =
                meeting()
                        .vote(vote(Map.of(CHAIR, Vote.Choice.FOR)))
                        .rule(ruling(StepResult.APPROVED))
                        .suspend(CHAIR);

        MeetingRecord corrected =
                done.with(
                        done.attendance()
                                .note(new Presence(CHAIR, Presence.Kind.ABSENT, null, null, "")));

        assertThat(corrected.votes()).isEmpty();
        assertThat(corrected.suspendedBy()).isNull();
    }

    /** Seven seats: three at the table to the end, one left, two away, one disqualified. */
    private static MeetingRecord meeting() {
        Attendance attendance =
                new Attendance(
                                Stream.of(CHAIR, LATE, LEFT, EXCUSED, AWAY, INTERESTED, SECOND)
                                        .map(id -> new Attendance.Seat(id, "M " + id, null))
                                        .toList(),
                                substitutes(),
                                List.of(),
                                List.of(),
                                List.of())
                        .note(here(CHAIR))
                        .note(here(SECOND))
                        .note(
                                new Presence(
                                        LATE,
                                        Presence.Kind.PRESENT,
                                        LocalTime.of(17, 20),
                                        null,
                                        ""))
                        .note(
                                new Presence(
                                        LEFT,
                                        Presence.Kind.PRESENT,
                                        null,
                                        LocalTime.of(17, 30),
                                        ""))
                        .note(new Presence(EXCUSED, Presence.Kind.LAWFULLY_ABSENT, null, null, ""))
                        .note(new Presence(AWAY, Presence.Kind.ABSENT, null, null, ""))
                        .note(here(INTERESTED))
                        .callIn(call(EXCUSED, FIRST_SUBSTITUTE))
                        .judge(new Attendance.Disqualification(INTERESTED, 3, 1));
        return MeetingRecord.begin(attendance);
    }

    private static Attendance of(int seats) {
        return new Attendance(
                Stream.generate(() -> new Attendance.Seat(UUID.randomUUID(), "Medlem", null))
                        .limit(seats)
                        .toList(),
                substitutes(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Attendance.Substitute> substitutes() {
        return List.of(
                new Attendance.Substitute(FIRST_SUBSTITUTE, "Første", null, null),
                new Attendance.Substitute(NEXT_SUBSTITUTE, "Næste", null, null));
    }

    private static Attendance.Substitution call(UUID member, UUID substitute) {
        return new Attendance.Substitution(member, substitute, Map.of());
    }

    private static Presence here(UUID member) {
        return new Presence(member, Presence.Kind.PRESENT, null, null, "");
    }

    private static Vote vote(Map<UUID, Vote.Choice> ballots) {
        return new Vote(UUID.randomUUID(), null, ballots);
    }

    private static MeetingRecord.Ruling ruling(StepResult result) {
        return new MeetingRecord.Ruling(result, "Sådan blev det", false);
    }

    /** Whether an act is refused for a reason, or done where there is none. */
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
