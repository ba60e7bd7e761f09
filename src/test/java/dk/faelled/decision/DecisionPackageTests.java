package dk.faelled.decision;

import static dk.faelled.decision.DecisionMother.GERDA;
import static dk.faelled.decision.DecisionMother.MILLE;
import static dk.faelled.decision.DecisionMother.NOW;
import static dk.faelled.decision.DecisionMother.body;
import static dk.faelled.decision.DecisionMother.council;
import static dk.faelled.decision.DecisionMother.dispatch;
import static dk.faelled.decision.DecisionMother.pass;
import static dk.faelled.decision.DecisionMother.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.faelled.governance.Body;
import dk.faelled.governance.BodyKind;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a package goes its way. */
class DecisionPackageTests {

    private final Body committee = body(BodyKind.COMMITTEE, "Skoleudvalget");
    private final Body finance = body(BodyKind.FINANCE_COMMITTEE, "Økonomiudvalget");
    private final Body council = council();

    @Test
    void goesFromBodyToBodyUntilTheLastOneHasDecided() {
        DecisionPackage made = to(committee, finance, council);
        assertThat(made.state()).isEqualTo(PackageState.PREPARATION);

        pass(made, StepResult.RECOMMENDED);
        pass(made, StepResult.RECOMMENDED);
        assertThat(made.state()).isEqualTo(PackageState.UNDER_WAY);
        pass(made, StepResult.APPROVED);

        assertThat(made.state()).isEqualTo(PackageState.DECIDED);
        assertThat(made.current()).isEmpty();
    }

    @Test
    void isSentOnlyToTheBodyWhoseTurnItIsAndOnlyOnceItIsReviewed() {
        DecisionPackage made = to(committee, council);
        UUID second = made.steps().getLast().id();

        assertThatThrownBy(() -> made.dispatch(made.current().orElseThrow().id(), 1, 1, "", NOW))
                .isInstanceOf(IllegalPackageTransition.class);
        made.askForReview(MILLE, NOW);
        assertThatThrownBy(() -> made.approve(MILLE, NOW)).isInstanceOf(SameOfficial.class);
        made.approve(GERDA, NOW);
        assertThatThrownBy(() -> made.dispatch(second, 1, 1, "", NOW))
                .isInstanceOf(IllegalPackageTransition.class);
    }

    @Test
    void mustBeReviewedAgainOnceItIsChanged() {
        DecisionPackage made = to(committee);
        made.askForReview(MILLE, NOW);
        made.approve(GERDA, NOW);

        made.write(made.content().withText(Heading.RESUME, "Noget andet"));

        assertThat(made.review().isApproved()).isFalse();
    }

    @Test
    void theSameBodyHasItAgainWhenItWasDeferred() {
        DecisionPackage made = to(committee, council);

        pass(made, StepResult.DEFERRED);

        assertThat(made.steps())
                .extracting(PathStep::bodyName)
                .containsExactly("Skoleudvalget", "Skoleudvalget", "Byrådet");
        assertThat(made.current().orElseThrow().origin()).isEqualTo(PathStep.Origin.AGAIN);
    }

    @Test
    void theBodyBeforeHasItAgainWhenItWasReturned() {
        DecisionPackage made = to(committee, finance, council);
        pass(made, StepResult.RECOMMENDED);

        pass(made, StepResult.RETURNED);

        assertThat(made.steps())
                .extracting(PathStep::bodyName)
                .containsExactly(
                        "Skoleudvalget",
                        "Økonomiudvalget",
                        "Skoleudvalget",
                        "Økonomiudvalget",
                        "Byrådet");
    }

    @Test
    void theLastBodyCannotRecommend() {
        DecisionPackage made = to(council);
        PathStep step = dispatch(made);

        assertThatThrownBy(
                        () ->
                                made.decide(
                                        step.id(),
                                        StepOutcome.of(StepResult.RECOMMENDED, "", false, NOW),
                                        council))
                .isInstanceOf(IllegalPackageTransition.class);
    }

    @Test
    void aSuspendedDecisionGoesToTheCouncilAndStandsAgainWhenTheMemberTakesItBack() {
        DecisionPackage made = to(committee);
        PathStep step = suspend(made);

        assertThat(made.state()).isEqualTo(PackageState.SUSPENDED);
        assertThat(made.steps().getLast().bodyKind()).isEqualTo(BodyKind.COUNCIL);
        assertThat(made.steps().getLast().origin()).isEqualTo(PathStep.Origin.SUSPENSION);

        made.restore(step.id(), NOW);

        assertThat(made.state()).isEqualTo(PackageState.DECIDED);
        assertThat(made.steps()).hasSize(1);
    }

    @Test
    void aSuspensionTakenBackAfterTheCouncilWasSentTheCaseLeavesATrace() {
        DecisionPackage made = to(committee);
        PathStep step = suspend(made);
        dispatch(made);

        made.restore(step.id(), NOW);

        assertThat(made.state()).isEqualTo(PackageState.DECIDED);
        assertThat(made.steps()).hasSize(2);
    }

    @Test
    void theFinanceCommitteeCannotEndASuspension() {
        DecisionPackage made = to(committee, finance, council);
        PathStep step = dispatch(made);
        made.decide(step.id(), suspended(StepResult.APPROVED), council);

        pass(made, StepResult.APPROVED);
        assertThat(made.state()).isEqualTo(PackageState.SUSPENDED);

        pass(made, StepResult.REJECTED);
        assertThat(made.state()).isEqualTo(PackageState.REJECTED);
    }

    @Test
    void nobodyButTheCouncilOrTheMemberEndsASuspension() {
        DecisionPackage made = to(committee, finance, council);
        PathStep step = dispatch(made);
        made.decide(step.id(), suspended(StepResult.APPROVED), council);
        UUID last = made.steps().getLast().id();

        assertThatThrownBy(() -> made.unroute(last)).isInstanceOf(IllegalPackageTransition.class);
        assertThatThrownBy(() -> made.withdraw("Nej")).isInstanceOf(IllegalPackageTransition.class);
        PathStep atFinance = dispatch(made);
        assertThatThrownBy(
                        () ->
                                made.decide(
                                        atFinance.id(),
                                        StepOutcome.of(StepResult.WITHDRAWN, "", false, NOW),
                                        council))
                .isInstanceOf(IllegalPackageTransition.class);
        made.decide(
                atFinance.id(), StepOutcome.of(StepResult.RECOMMENDED, "", false, NOW), council);
        pass(made, StepResult.DEFERRED);

        assertThat(made.state()).isEqualTo(PackageState.SUSPENDED);
    }

    @Test
    void aCaseThatWaitsForMoreIsNotDecidedBecauseNobodyIsPlanned() {
        DecisionPackage made = to(committee, council);
        pass(made, StepResult.RECOMMENDED);

        made.unroute(made.steps().getLast().id());

        assertThat(made.state()).isEqualTo(PackageState.UNDER_WAY);
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void onlyACommitteesDecisionCanBeSuspended(BodyKind kind) {
        DecisionPackage made = to(body(kind, "Et organ"));
        PathStep step = dispatch(made);
        for (StepResult result : StepResult.values()) {
            assertThat(DecisionPackage.mayBeSuspended(step, result))
                    .as("%s by %s", result, kind)
                    .isEqualTo(
                            (kind == BodyKind.COMMITTEE || kind == BodyKind.FINANCE_COMMITTEE)
                                    && (result == StepResult.APPROVED
                                            || result == StepResult.REJECTED));
        }
    }

    @Test
    void whatIsPublishedFollowsWhatHappened() {
        DecisionPackage made = to(committee);
        UUID step = made.current().orElseThrow().id();

        for (Publication what : Publication.values()) {
            assertThatThrownBy(() -> made.publish(step, what, NOW))
                    .isInstanceOf(IllegalPackageTransition.class);
        }
        dispatch(made);
        made.publish(step, Publication.AGENDA, NOW);
        made.publish(step, Publication.DOCUMENTS, NOW);
        assertThatThrownBy(() -> made.publish(step, Publication.DECISION, NOW))
                .isInstanceOf(IllegalPackageTransition.class);
    }

    @Test
    void aClosedCaseNeverPublishesDocumentsNorIsClosedWhileTheyArePublic() {
        DecisionPackage open = to(committee);
        DecisionPackage closed = to(committee);
        closed.describe(new DecisionPackage.Description(closed.facts(), secret()));
        PathStep step = dispatch(closed);
        PathStep other = dispatch(open);
        open.publish(other.id(), Publication.DOCUMENTS, NOW);

        assertThatThrownBy(() -> closed.publish(step.id(), Publication.DOCUMENTS, NOW))
                .isInstanceOf(IllegalPackageTransition.class);
        assertThatThrownBy(
                        () ->
                                open.describe(
                                        new DecisionPackage.Description(open.facts(), secret())))
                .isInstanceOf(DocumentsPublished.class);
    }

    @Test
    void whatIsTakenDownLeavesAReasonInItsPlace() {
        DecisionPackage made = to(committee);
        PathStep step = dispatch(made);
        made.publish(step.id(), Publication.AGENDA, NOW);

        made.takeDown(step.id(), Publication.AGENDA, "Der stod et navn i den", NOW);

        assertThat(step.isPublic()).isFalse();
        assertThat(step.missingNow())
                .extracting(Publication.TakenDown::reason)
                .containsExactly("Der stod et navn i den");
    }

    private PathStep suspend(DecisionPackage made) {
        PathStep step = dispatch(made);
        made.decide(step.id(), suspended(StepResult.APPROVED), council);
        return step;
    }

    private static StepOutcome suspended(StepResult result) {
        return StepOutcome.of(result, "Sådan.", false, NOW).suspended("Storm (O)");
    }

    private static Openness secret() {
        return new Openness(true, "Et lejemål", "", null, "");
    }
}
