package dk.faelled.plan;

import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.platform.VagueDate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Small plans for tests. */
@TestComponent
public class PlanMother {

    private final PlanPublisher publisher;
    private final Bodies bodies;
    private final Clock clock;

    PlanMother(PlanPublisher publisher, Bodies bodies, Clock clock) {
        this.publisher = publisher;
        this.bodies = bodies;
        this.clock = clock;
    }

    public Plan published(String slug) {
        Body council = bodies.findBySlug("byraadet").orElseThrow();
        Plan plan =
                new Plan(
                        PlanKind.ACTION_PLAN,
                        slug,
                        "Planen " + slug,
                        "En lille plan",
                        new PlanTexts(
                                "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(),
                                List.of(), List.of()),
                        new PlanBodies(List.of(council.id()), council.id(), List.of(), null),
                        new ContactPerson("Navn", "Titel", "70 00 00 00", "a@fjordby.example"));
        plan.add(
                new Phase.Content(
                        "Fase",
                        "Sker",
                        List.of(),
                        "Ud",
                        Influence.INVOLVEMENT,
                        "Sådan",
                        council.id()),
                new Period(VagueDate.parse("2026-01"), VagueDate.parse("2026-12")));
        publisher.publish(plan, clock.instant().minus(Duration.ofDays(1)));
        return plan;
    }
}
