package dk.faelled.engagement;

import dk.faelled.platform.Actor;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;

/**
 * An official dealt with what a citizen said about a subject.
 *
 * @param act what: comment-published, comment-declined, report-handled
 */
record EngagementHandled(Subject subject, Actor actor, String act, Instant at)
        implements DomainEvent {}
