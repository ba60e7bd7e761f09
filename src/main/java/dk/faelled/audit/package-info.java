/**
 * Who did what, when, to what: every act of an official that a module announces as an event is
 * written down and can be read by administrators. The application never changes or removes an
 * entry.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"platform", "document"})
@NullMarked
package dk.faelled.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
