/**
 * What every module needs and no module owns: the page chrome with its languages and errors, the
 * shapes modules speak in ({@link dk.faelled.platform.Subject}, {@link
 * dk.faelled.platform.DomainEvent}), vague dates, Markdown, secret links, and the guards in front
 * of public forms. It knows no domain.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package dk.faelled.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
