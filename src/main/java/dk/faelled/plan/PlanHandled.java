package dk.faelled.plan;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * Somebody did something with a plan.
 *
 * @param act what: plan-created, plan-edited, plan-published, plan-closed …
 */
public record PlanHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
