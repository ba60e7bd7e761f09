package dk.faelled.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanContentTests {

    private static final Phase CLARIFY = phase("Afklaring", "2027-01-11", "2027-03");
    private static final Phase DECIDE = phase("Beslutning", "2027-04", "2027-autumn");
    private static final Track NORTH = track("Nord");
    private static final Track SOUTH = track("Syd");
    private static final Initiative ONE = initiative(NORTH, "Et");
    private static final Initiative OTHER = initiative(SOUTH, "Andet");
    private static final Initiative THREE = initiative(NORTH, "Tre");
    private static final OwnPeriod OWN =
            new OwnPeriod(
                    UUID.randomUUID(), SOUTH.id(), CLARIFY.id(), period("2027-02", "2027-05"));

    private static final PlanContent PLAN =
            PlanContent.of(
                            new About(
                                    PlanKind.PROGRAMME,
                                    "Prøve",
                                    "",
                                    "",
                                    "",
                                    "",
                                    ContactPerson.NOBODY,
                                    PlanBodies.NONE))
                    .with(PlanPart.PHASES, List.of(CLARIFY, DECIDE))
                    .with(PlanPart.TRACKS, List.of(NORTH, SOUTH))
                    .with(PlanPart.INITIATIVES, List.of(ONE, OTHER, THREE))
                    .with(PlanPart.OWN_PERIODS, List.of(OWN))
                    .with(
                            PlanPart.MILESTONES,
                            List.of(
                                    date("Møde", "2027-03-02", SOUTH.id()),
                                    date("Byråd", "2027-09", null)));

    @Test
    void anInitiativeMovesAmongItsOwnTrackAlone() {
        PlanContent moved = PLAN.move(PlanPart.INITIATIVES, THREE.id(), 0);

        assertThat(moved.initiativesOf(NORTH.id())).containsExactly(THREE, ONE);
        assertThat(moved.initiativesOf(SOUTH.id())).containsExactly(OTHER);
    }

    @Test
    void aMoveBeyondTheEndsStopsThere() {
        assertThat(PLAN.move(PlanPart.PHASES, DECIDE.id(), -7).phases())
                .containsExactly(DECIDE, CLARIFY);
        assertThat(PLAN.move(PlanPart.PHASES, CLARIFY.id(), 99).phases())
                .containsExactly(DECIDE, CLARIFY);
    }

    @Test
    void whatHangsOnATrackGoesWithIt() {
        PlanContent rest = PLAN.without(PlanPart.TRACKS, SOUTH.id());

        assertThat(rest.initiatives()).containsExactly(ONE, THREE);
        assertThat(rest.ownPeriods()).isEmpty();
        assertThat(rest.milestones()).extracting(Milestone::title).containsExactly("Byråd");
    }

    @Test
    void aTrackFollowsThePlanWhereItHasNoDatesOfItsOwn() {
        assertThat(PLAN.periodOn(SOUTH.id(), CLARIFY)).isEqualTo(OWN.period());
        assertThat(PLAN.periodOn(SOUTH.id(), DECIDE)).isEqualTo(DECIDE.period());
        assertThat(PLAN.periodOn(NORTH.id(), CLARIFY)).isEqualTo(CLARIFY.period());
    }

    @Test
    void aCopyMovesAllDatesVagueOnesIncluded() {
        PlanContent copy = PlanCopy.of(PLAN, PLAN.about(), LocalDate.of(2028, 4, 10));

        assertThat(copy.phases().getFirst().period()).isEqualTo(period("2028-04-10", "2028-06"));
        assertThat(copy.phases().getLast().period()).isEqualTo(period("2028-07", "2028-winter"));
        assertThat(copy.ownPeriods().getFirst().period()).isEqualTo(period("2028-05", "2028-08"));
        assertThat(copy.milestones())
                .extracting(Milestone::date)
                .containsExactly(VagueDate.parse("2028-05-30"), VagueDate.parse("2028-12"));
    }

    @Test
    void aCopyHasNothingOfTheOldIdentities() {
        PlanContent copy = PlanCopy.of(PLAN, PLAN.about(), LocalDate.of(2028, 4, 10));

        assertThat(copy.tracks()).noneMatch(track -> track.id().equals(NORTH.id()));
        assertThat(copy.initiativesOf(copy.tracks().getFirst().id()))
                .extracting(Initiative::name)
                .containsExactly("Et", "Tre");
        assertThat(copy.ownPeriods().getFirst().trackId()).isEqualTo(copy.tracks().getLast().id());
    }

    @Test
    void gapsAndOverlapsAreToldAndForbidNothing() {
        PlanContent gap =
                PLAN.with(PlanPart.PHASES, List.of(CLARIFY, phase("Sent", "2027-06", "2027-07")));
        PlanContent overlap =
                PLAN.with(
                        PlanPart.PHASES, List.of(CLARIFY, phase("Tidligt", "2027-02", "2027-07")));

        assertThat(ProcessFinding.in(gap)).extracting(ProcessFinding::key).contains("gap");
        assertThat(ProcessFinding.in(overlap)).extracting(ProcessFinding::key).contains("overlap");
        assertThat(ProcessFinding.in(PLAN)).extracting(ProcessFinding::key).isEmpty();
    }

    @Test
    void aMeetingOnASundayIsTold() {
        PlanContent plan =
                PLAN.with(PlanPart.MILESTONES, List.of(date("Møde", "2027-02-07", null)));

        assertThat(ProcessFinding.in(plan))
                .extracting(ProcessFinding::key)
                .containsExactly("weekend");
    }

    private static Phase phase(String name, String start, String end) {
        return new Phase(
                UUID.randomUUID(),
                name,
                "",
                List.of(),
                "",
                Influence.INFORMATION,
                "",
                null,
                period(start, end));
    }

    private static Track track(String name) {
        return new Track(UUID.randomUUID(), name.toLowerCase(java.util.Locale.ROOT), name, "", "");
    }

    private static Initiative initiative(Track track, String name) {
        return new Initiative(
                UUID.randomUUID(),
                track.id(),
                name,
                "",
                "",
                Initiative.Status.DONE,
                Initiative.PoliticalStatus.APPROVED,
                "Godkendt");
    }

    private static Milestone date(String title, String date, @Nullable UUID trackId) {
        return new Milestone(
                UUID.randomUUID(),
                Milestone.Kind.MEETING,
                VagueDate.parse(date),
                null,
                title,
                "",
                null,
                trackId,
                null,
                true);
    }

    private static Period period(String start, String end) {
        return new Period(VagueDate.parse(start), VagueDate.parse(end));
    }
}
