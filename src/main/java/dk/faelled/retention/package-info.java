/**
 * How long what people said is kept: the last day it is on the web, the municipality's records that
 * have it, and its destruction here when its time is over. How long that is, is decided by rules on
 * the case's KLE number (the municipalities' common classification of their tasks).
 */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"platform", "account", "hearing", "response"})
@NullMarked
package dk.faelled.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
