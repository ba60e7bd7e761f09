/**
 * White papers: what a hearing brought, theme by theme, what the administration says to it and what
 * it proposes to change. Generated from the data at any time, frozen with a number and checksums,
 * published, and told to everybody who answered.
 */
@ApplicationModule(
        displayName = "White paper",
        allowedDependencies = {
            "platform",
            "account",
            "document",
            "thread",
            "mail",
            "job",
            "engagement",
            "plan",
            "hearing",
            "response",
            "processing"
        })
@NullMarked
package dk.faelled.whitepaper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
