/**
 * The officials' side of hearings: pages on which a hearing is written, its questions are built,
 * its parties are named, and it is brought from draft to conclusion. What may be done, and by whom,
 * the hearing module knows; here are the forms and the pages.
 */
@ApplicationModule(
        displayName = "Consultation",
        allowedDependencies = {"platform", "account", "governance", "document", "plan", "hearing"})
@NullMarked
package dk.faelled.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
