/**
 * The front page and the officials' start page: composed of what all other modules have to tell.
 */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "platform",
            "account",
            "governance",
            "plan",
            "idea",
            "response",
            "decision",
            "chamber",
            "commitment"
        })
@NullMarked
package dk.faelled.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
