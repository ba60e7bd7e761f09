/**
 * How the portal itself fares: what administrators see of jobs, mails, storage and versions, and
 * what monitoring reads.
 */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"platform", "pagecache", "mail", "job"})
@NullMarked
package dk.faelled.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
