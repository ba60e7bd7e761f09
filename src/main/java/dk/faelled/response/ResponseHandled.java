package dk.faelled.response;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * An official did something with a response.
 *
 * @param act what: response-published, response-declined, response-hidden, response-late-accepted
 */
public record ResponseHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
