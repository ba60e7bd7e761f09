/**
 * The officials' side of those who come to a conference: invitations and participants in lists,
 * what they need, messages to them, badges and lists to print, and who stands in the door on the
 * day.
 */
@ApplicationModule(
        displayName = "Attendance",
        allowedDependencies = {
            "platform",
            "account",
            "document",
            "mail",
            "conference",
            "registration"
        })
@NullMarked
package dk.faelled.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
