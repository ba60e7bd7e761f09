/**
 * What was decided and is to be done: each point of a decision with who does it, until when, and
 * how far it is. The end of the thread that began with what somebody said.
 */
@ApplicationModule(
        displayName = "Commitment",
        allowedDependencies = {"platform", "account", "thread", "plan", "decision"})
@NullMarked
package dk.faelled.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
