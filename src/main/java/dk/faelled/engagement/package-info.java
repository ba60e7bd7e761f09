/**
 * What citizens do around a contribution of somebody else: support it, follow it, comment on it,
 * report it. Whoever does so is a participant, known by an e-mail address that is confirmed once by
 * a mailed link; the browser that confirmed may then support and follow with one click.
 */
@ApplicationModule(
        displayName = "Engagement",
        allowedDependencies = {"platform", "mail", "thread", "site"})
@NullMarked
package dk.faelled.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
