/**
 * The officials' side of decision packages: writing them, looking at each other's, planning their
 * path, sending them to bodies and publishing what came of it.
 */
@ApplicationModule(
        displayName = "Preparation",
        allowedDependencies = {
            "platform",
            "account",
            "document",
            "thread",
            "governance",
            "plan",
            "decision"
        })
@NullMarked
package dk.faelled.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
