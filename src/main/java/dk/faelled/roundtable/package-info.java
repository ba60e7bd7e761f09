/**
 * The tables of a conference on the day: a facilitator at each writes down what is said and how
 * many are for it, on a phone with a link of its own; a screen in the hall shows all of it as it
 * comes; and what the tables want most becomes ideas or themes of a hearing.
 */
@ApplicationModule(
        displayName = "Roundtable",
        allowedDependencies = {
            "platform",
            "account",
            "document",
            "thread",
            "plan",
            "hearing",
            "idea",
            "processing",
            "conference"
        })
@NullMarked
package dk.faelled.roundtable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
