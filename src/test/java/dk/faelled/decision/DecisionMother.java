package dk.faelled.decision;

import dk.faelled.governance.Body;
import dk.faelled.governance.BodyKind;
import dk.faelled.governance.Meeting;
import dk.faelled.hearing.HearingMother;
import dk.faelled.platform.Actor;
import dk.faelled.platform.Slug;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** Packages and steps for tests, brought to where they are by the verbs of the package itself. */
public final class DecisionMother {

    public static final Actor MILLE = new Actor(UUID.randomUUID(), "Mille");
    public static final Actor GERDA = new Actor(UUID.randomUUID(), "Gerda");
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private DecisionMother() {}

    public static Body body(BodyKind kind, String name) {
        return new Body(Slug.of(name), new Body.Description(kind, name, "Til prøve", "", null));
    }

    /** A package in preparation, to go to some bodies. */
    public static DecisionPackage to(Body... bodies) {
        DecisionPackage made =
                new DecisionPackage(
                        HearingMother.plan(),
                        "sag",
                        new CaseFacts("Sagen", CaseKind.DECISION, "17.00.00-A00-1-26", "17.00.00"),
                        NOW);
        for (Body body : bodies) {
            PathStep step = made.route(body);
            made.schedule(step.id(), meeting());
        }
        return made;
    }

    public static Meeting meeting() {
        return new Meeting(
                UUID.randomUUID(), LocalDateTime.of(2026, 3, 17, 17, 0), null, "Rådhuset", false);
    }

    /** Sends it to the body whose turn it is. */
    public static PathStep dispatch(DecisionPackage made) {
        if (!made.review().isApproved()) {
            made.askForReview(MILLE, NOW);
            made.approve(GERDA, NOW);
        }
        PathStep step = made.current().orElseThrow();
        if (step.meets() == null) {
            made.schedule(step.id(), meeting());
        }
        int version = 1 + (int) made.steps().stream().filter(PathStep::isDispatched).count();
        made.dispatch(step.id(), version, 1, "", NOW);
        return step;
    }

    /** Sends it to the next body, which decides so. */
    public static PathStep pass(DecisionPackage made, StepResult result) {
        PathStep step = dispatch(made);
        made.decide(step.id(), StepOutcome.of(result, "Sådan.", false, NOW), council());
        return step;
    }

    /** A dispatched step of a body of a kind. */
    public static PathStep step(BodyKind kind) {
        return dispatch(to(body(kind, "Udvalget")));
    }

    static Body council() {
        return body(BodyKind.COUNCIL, "Byrådet");
    }
}
