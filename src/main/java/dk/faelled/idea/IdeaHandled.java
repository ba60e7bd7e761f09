package dk.faelled.idea;

import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;

/**
 * An official did something with an idea.
 *
 * @param act what: published, declined, redacted, answered, merged, linked
 */
public record IdeaHandled(Subject subject, String actor, String act, Instant at)
        implements DomainEvent {}
