/**
 * Plans: what the municipality wants with something, from the first open question to the result. A
 * plan runs through phases, on one or more tracks, towards decisions; its process is drawn as a
 * figure. Other modules show on a plan's page what one can do now by implementing {@link
 * dk.faelled.plan.PlanInvitations}.
 */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "platform",
            "account",
            "governance",
            "document",
            "search",
            "thread",
            "mail"
        })
@NullMarked
package dk.faelled.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
