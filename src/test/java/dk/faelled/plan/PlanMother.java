package dk.faelled.plan;

import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.platform.Actor;
import dk.faelled.platform.VagueDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Small plans for tests. */
@TestComponent
public class PlanMother {

    private final Plans plans;
    private final PlanWriter writer;
    private final Bodies bodies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanMother(
            Plans plans,
            PlanWriter writer,
            Bodies bodies,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.writer = writer;
        this.bodies = bodies;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Plan draft(String slug) {
        return draft(slug, false);
    }

    public Plan draft(String slug, boolean fourEyes) {
        return transaction.execute(status -> write(slug, fourEyes));
    }

    public Plan published(String slug) {
        return transaction.execute(
                status -> {
                    Plan plan = write(slug, false);
                    writer.publish(plan, clock.instant().minus(Duration.ofDays(1)));
                    return plan;
                });
    }

    /** Takes a plan from all lists once a test is done with it. */
    public void hide(Plan plan) {
        transaction.executeWithoutResult(
                status -> {
                    Plan found = plans.findById(plan.id()).orElseThrow();
                    found.withdraw();
                    writer.bring(found);
                });
    }

    private Plan write(String slug, boolean fourEyes) {
        Instant before = clock.instant().minus(Duration.ofDays(1));
        PlanContent content = content("Planen " + slug);
        Plan plan = new Plan(slug, content.about());
        plan.askFourEyes(fourEyes);
        writer.write(plan, content, PlanVersion.Act.of("created"), Actor.PORTAL, before);
        return plan;
    }

    /** A plan with all it needs to be published. */
    public PlanContent content(String title) {
        Body council = bodies.findBySlug("byraadet").orElseThrow();
        return PlanContent.of(
                        new About(
                                PlanKind.ACTION_PLAN,
                                title,
                                "En lille plan",
                                "",
                                "Til prøve",
                                "",
                                new ContactPerson(
                                        "Navn", "Titel", "70 00 00 00", "a@fjordby.example"),
                                new PlanBodies(
                                        List.of(council.id()), council.id(), List.of(), null)))
                .put(PlanPart.PHASES, phase(council.id()));
    }

    private static Phase phase(UUID actorId) {
        return new Phase(
                UUID.randomUUID(),
                "Fase",
                "Sker",
                List.of(),
                "Ud",
                Influence.INVOLVEMENT,
                "Sådan",
                actorId,
                new Period(VagueDate.parse("2026-01"), VagueDate.parse("2026-12")));
    }
}
