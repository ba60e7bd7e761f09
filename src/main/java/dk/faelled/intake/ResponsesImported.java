package dk.faelled.intake;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * An official did something with a file of responses.
 *
 * @param act what: import-uploaded, import-removed, import-begun, import-stopped, import-gone-on
 */
public record ResponsesImported(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
