/**
 * Coming to a conference: registration without an account, seats and waiting list, personal
 * invitations, the receipt to change or cancel by, what is written to those who come, and who came.
 * What somebody tells of food and access needs is kept apart and destroyed soon after.
 */
@ApplicationModule(
        displayName = "Registration",
        allowedDependencies = {
            "platform",
            "site",
            "account",
            "document",
            "thread",
            "mail",
            "engagement",
            "plan",
            "conference"
        })
@NullMarked
package dk.faelled.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
