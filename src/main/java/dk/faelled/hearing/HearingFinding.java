package dk.faelled.hearing;

/**
 * What is still missing before a hearing can be announced.
 *
 * @param key the last part of a message key
 * @param segment the page of the hearing's desk where it is mended
 */
public record HearingFinding(String key, String segment) {}
