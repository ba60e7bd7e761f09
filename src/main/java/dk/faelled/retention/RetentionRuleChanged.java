package dk.faelled.retention;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * An administrator changed how long cases are kept.
 *
 * @param act what: retention-rule-written, retention-rule-removed
 */
public record RetentionRuleChanged(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
