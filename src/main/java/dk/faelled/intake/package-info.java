/**
 * Responses that did not come through the web, many at a time: spreadsheets and mails are read into
 * rows, an official says which column answers which question, every row is tried before anything is
 * received, and then received in the background. A row that fails changes nothing; the others do
 * not wait for it. Rows that were received are emptied: the response has what they said.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "platform",
            "account",
            "document",
            "job",
            "plan",
            "hearing",
            "response"
        })
@NullMarked
package dk.faelled.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
