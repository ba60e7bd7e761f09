package dk.faelled.hearing;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * Somebody did something with a hearing, or its time had come.
 *
 * @param act what: hearing-created, hearing-announced, hearing-opened, hearing-extended …
 */
public record HearingHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
