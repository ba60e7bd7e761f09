package dk.faelled.registration;

import dk.faelled.conference.Conference;
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
        implements DomainEvent {

    /** An act that concerned some people. */
    public static RegistrationHandled of(
            Conference conference, Actor actor, String act, long people, Instant at) {
        return new RegistrationHandled(
                conference.subject(),
                actor,
                act,
                at,
                List.of(Difference.of("registration.people", "", people)));
    }
}
