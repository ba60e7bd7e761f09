/**
 * What happens to a case in a meeting: who was there for it, who may decide, votes, dissent, a
 * demand that the council decides instead, and the minutes its members approve. The rules are those
 * of the municipal government act (kommunestyrelsesloven) and of the usual rules of procedure.
 */
@ApplicationModule(
        displayName = "Minutes",
        allowedDependencies = {"platform", "account", "governance", "plan", "decision"})
@NullMarked
package dk.faelled.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
