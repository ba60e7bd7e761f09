/**
 * The politicians' room: what lies on a member's table, reading it with or without a connection,
 * notes nobody else sees, questions to the administration, and approving minutes.
 */
@ApplicationModule(
        displayName = "Chamber",
        allowedDependencies = {
            "platform",
            "account",
            "document",
            "mail",
            "job",
            "governance",
            "plan",
            "decision",
            "minutes"
        })
@NullMarked
package dk.faelled.chamber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
