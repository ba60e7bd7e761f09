package dk.faelled.governance;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * An official changed a body.
 *
 * @param act what: body-created, body-described, body-member, body-meeting, body-ended …
 */
public record BodyChanged(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
