package dk.faelled.retention;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * Something was decided, or done, about how long what was said in a hearing is kept.
 *
 * @param act what: responses-shown-until, responses-taken-down, responses-recorded,
 *     responses-disposed
 */
public record HearingRetained(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
