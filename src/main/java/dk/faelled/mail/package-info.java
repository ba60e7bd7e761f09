/**
 * Letters by e-mail. A letter is written to the outbox in the transaction that gives reason to it,
 * and delivered afterwards by a worker that tries again until the mail server takes it. Without a
 * mail server the demonstration keeps the letters for administrators to read.
 */
@ApplicationModule(displayName = "Mail", allowedDependencies = "platform")
@NullMarked
package dk.faelled.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
