package dk.faelled.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.faelled.platform.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTests {

    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final Actor MILLE = new Actor(UUID.randomUUID(), "Mille");

    @Test
    void aPublicPlanShowsEveryChangeAtOnce() {
        Plan plan = draft(false);
        plan.publish(NOON);
        revise(plan);

        assertThat(plan.hasUnseenChanges()).isFalse();
        assertThat(plan.shownVersion()).isEqualTo(2);
    }

    @Test
    void withFourEyesAChangeWaitsForASecondOfficial() {
        Plan plan = draft(true);
        plan.ask(MILLE, NOON, null);
        plan.approve(NOON);
        revise(plan);
        assertThat(plan.shownVersion()).isEqualTo(1);

        plan.ask(MILLE, NOON, null);
        plan.approve(NOON);

        assertThat(plan.shownVersion()).isEqualTo(2);
    }

    @Test
    void withFourEyesNobodyPublishesAlone() {
        Plan plan = draft(true);

        assertThatExceptionOfType(IllegalPlanTransition.class).isThrownBy(() -> plan.publish(NOON));
        assertThatExceptionOfType(IllegalPlanTransition.class)
                .isThrownBy(() -> plan.schedule(NOON));
    }

    @Test
    void aChangeAfterTheRequestTakesTheRequestBack() {
        Plan plan = draft(true);
        plan.ask(MILLE, NOON, null);
        revise(plan);

        assertThatExceptionOfType(IllegalPlanTransition.class).isThrownBy(() -> plan.approve(NOON));
    }

    @Test
    void anApprovalForLaterLetsOutWhatWasApproved() {
        Plan plan = draft(true);
        plan.ask(MILLE, NOON, NOON.plus(Duration.ofDays(1)));
        plan.approve(NOON);
        revise(plan);
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);

        plan.goLive(NOON.plus(Duration.ofDays(1)));

        assertThat(plan.state()).isEqualTo(PlanState.PUBLISHED);
        assertThat(plan.shownVersion()).isEqualTo(1);
    }

    @Test
    void aCancelledPublicationDoesNotHappen() {
        Plan plan = draft(false);
        plan.schedule(NOON);
        plan.unschedule();

        assertThatExceptionOfType(IllegalPlanTransition.class).isThrownBy(() -> plan.goLive(NOON));
    }

    @Test
    void aPlanIsConcludedBeforeItIsArchived() {
        Plan plan = draft(false);
        plan.publish(NOON);
        assertThatExceptionOfType(IllegalPlanTransition.class).isThrownBy(plan::archive);

        plan.close();
        plan.archive();
        plan.reopen();
        assertThat(plan.state()).isEqualTo(PlanState.CLOSED);
        plan.reopen();
        assertThat(plan.state()).isEqualTo(PlanState.PUBLISHED);
    }

    @Test
    void aWithdrawnPlanIsADraftThatCanBePublishedAgain() {
        Plan plan = draft(false);
        plan.publish(NOON);
        plan.withdraw();
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.shownVersion()).isNull();

        plan.publish(NOON);
        assertThat(plan.shownVersion()).isEqualTo(1);
    }

    private static Plan draft(boolean fourEyes) {
        Plan plan = new Plan("prove", content().about());
        plan.askFourEyes(fourEyes);
        revise(plan);
        return plan;
    }

    private static void revise(Plan plan) {
        plan.revise(content(), PlanVersion.Act.of("about.changed"), MILLE, NOON);
    }

    private static PlanContent content() {
        return PlanContent.of(
                new About(
                        PlanKind.PROGRAMME,
                        "Prøve",
                        "",
                        "",
                        "",
                        "",
                        ContactPerson.NOBODY,
                        PlanBodies.NONE));
    }
}
