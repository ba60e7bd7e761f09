/**
 * The desk on which officials work responses through: an inbox that is filtered and shared out, a
 * page for each response where words are left out and passages put under themes, and the
 * administration's remarks. What was sent stays as it is; everything here is laid beside it.
 */
@ApplicationModule(
        displayName = "Processing",
        allowedDependencies = {"platform", "account", "document", "plan", "hearing", "response"})
@NullMarked
package dk.faelled.processing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
