/**
 * Who decides and who steers: council, committees, administrations, steering groups and the
 * councils that must be heard, with their members and meetings.
 */
@ApplicationModule(
        displayName = "Governance",
        allowedDependencies = {"platform", "account"})
@NullMarked
package dk.faelled.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
