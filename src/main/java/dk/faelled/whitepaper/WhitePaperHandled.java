package dk.faelled.whitepaper;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * An official did something with a hearing's white paper.
 *
 * @param act what: white-paper-written, white-paper-requested, white-paper-published
 */
public record WhitePaperHandled(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
