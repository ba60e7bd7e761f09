/**
 * Idea banks: a plan asks a question, citizens send ideas, an official reads them before the public
 * does, and everyone sees what became of each. An idea is confirmed by a mailed link; its author
 * needs no account and keeps a receipt to see, correct, withdraw and follow it.
 */
@ApplicationModule(
        displayName = "Idea",
        allowedDependencies = {
            "platform",
            "site",
            "account",
            "document",
            "search",
            "thread",
            "mail",
            "engagement",
            "plan"
        })
@NullMarked
package dk.faelled.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
