package dk.faelled.registration;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * An official did something with those who come to a conference. Of them only numbers are told.
 *
 * @param subject the conference
 * @param act what: invitations-sent, registration-cancelled, participants-written …
 */
public record RegistrationHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
