package dk.faelled.decision;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * Somebody did something with a package.
 *
 * @param act what: package-created, package-sent, package-decided …
 */
public record PackageHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
