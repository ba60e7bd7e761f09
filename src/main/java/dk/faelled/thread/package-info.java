/**
 * The thread from a contribution to its result: typed links between subjects of any module,
 * followed in both directions, and the receipt every sender holds. Modules own their subjects; this
 * one only knows what is joined to what.
 */
@ApplicationModule(displayName = "Thread", allowedDependencies = "platform")
@NullMarked
package dk.faelled.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
