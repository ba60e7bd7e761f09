/**
 * Stakeholder conferences and other gatherings of a plan: what they are about, when and where,
 * their programme, who may come, and what came of them. Officials announce, move and call off;
 * whether registration is open is a matter of time alone. Who registers is the business of the
 * module above.
 */
@ApplicationModule(
        displayName = "Conference",
        allowedDependencies = {
            "platform",
            "site",
            "account",
            "document",
            "search",
            "thread",
            "mail",
            "plan"
        })
@NullMarked
package dk.faelled.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
