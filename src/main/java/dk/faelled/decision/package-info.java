/**
 * Decision packages: what a body is asked to decide, on what basis, and the path from body to body.
 * What a body is sent is frozen with a checksum, so that anyone can see later what was decided on
 * what basis. The acts of a meeting are recorded elsewhere; here stands what came of them.
 */
@ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {
            "platform",
            "account",
            "document",
            "search",
            "thread",
            "governance",
            "plan",
            "hearing",
            "idea",
            "conference",
            "whitepaper"
        })
@NullMarked
package dk.faelled.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
