/**
 * The officials' side of conferences: beginning one for a plan, writing what it is about, when and
 * where it is, its programme and who may come, announcing, moving and calling it off.
 */
@ApplicationModule(
        displayName = "Convening",
        allowedDependencies = {"platform", "account", "document", "plan", "conference"})
@NullMarked
package dk.faelled.convening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
