/**
 * Hearings: the municipality asks everybody, or the parties it names, what they think of something,
 * within a period whose end is a promise. A hearing has material to read, parties that are written
 * to, and a template of questions to answer; it opens and closes by itself at the second. What
 * comes in is the response module's.
 */
@ApplicationModule(
        displayName = "Hearing",
        allowedDependencies = {
            "platform",
            "site",
            "account",
            "document",
            "search",
            "thread",
            "mail",
            "engagement",
            "governance",
            "plan"
        })
@NullMarked
package dk.faelled.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
