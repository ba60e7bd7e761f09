package dk.faelled.site;

import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.util.List;

/**
 * An administrator changed what the municipality says of itself.
 *
 * @param act what: site-introduced, site-hours, site-logo, site-statement, site-notice …
 */
record SiteChanged(
        Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
        implements DomainEvent {}
