package dk.faelled.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is in the outbox.
 *
 * @param waiting letters that are to leave
 * @param heldUp those of them that were tried before
 * @param oldest when the first of them was written; null when none waits
 * @param givenUp letters the mail server refused for days
 */
public record MailQueue(long waiting, long heldUp, @Nullable Instant oldest, long givenUp) {}
