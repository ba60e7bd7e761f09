/**
 * Who may sign in: officials, politicians and administrators, by password with a one-time code, by
 * passkey, or through the municipality's own sign-in; and what part they have in which plan.
 * Citizens need no account. Everything that no module opened is closed; passwords are kept as
 * Argon2id; guessing is slowed down.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"platform", "mail"})
@NullMarked
package dk.faelled.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
