/**
 * The officials' side of plans: pages on which a plan is begun from a template or a copy, written,
 * brought from draft to archive, and looked back upon. What may be done, and by whom, the plan
 * module knows; here are the forms and the pages.
 */
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {"platform", "account", "governance", "document", "plan"})
@NullMarked
package dk.faelled.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
