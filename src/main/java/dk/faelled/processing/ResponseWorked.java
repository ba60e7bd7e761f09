package dk.faelled.processing;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * An official worked on responses to a hearing.
 *
 * @param act what: response-assigned, passage-cut, passage-removed, theme-added, theme-described,
 *     theme-moved, theme-removed, remark-written, remark-reviewed …
 */
public record ResponseWorked(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
