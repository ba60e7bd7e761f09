/**
 * Who may sign in: officials, politicians and administrators. Citizens need no account. Everything
 * that no module opened is closed; passwords are kept as Argon2id; guessing is slowed down.
 */
@ApplicationModule(displayName = "Account", allowedDependencies = "platform")
@NullMarked
package dk.faelled.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
