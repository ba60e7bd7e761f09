package dk.faelled.conference;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * Somebody did something with a conference.
 *
 * @param act what: conference-created, conference-announced, conference-moved …
 */
public record ConferenceHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
