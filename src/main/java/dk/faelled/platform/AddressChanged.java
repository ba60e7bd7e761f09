package dk.faelled.platform;

/**
 * A subject has another name or address, and everything under it, too. Whoever keeps copies of them
 * follows in the same transaction.
 *
 * @param subject as it is now
 * @param from the path before
 * @param to the path now
 */
public record AddressChanged(Subject subject, String from, String to) {}
