package dk.faelled.thread;

import dk.faelled.platform.Subject;

/**
 * A subject as a knot of the thread.
 *
 * @param status what one says of it in a few words, as its module shows it; may be empty
 */
public record ThreadNode(Subject subject, String status) {}
