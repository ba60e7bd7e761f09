package dk.faelled.hearing;

import java.io.Serializable;

/**
 * What is still missing before a hearing can be announced. It outlives the request that found it,
 * in the session.
 *
 * @param key the last part of a message key
 * @param segment the page of the hearing's desk where it is mended
 */
public record HearingFinding(String key, String segment) implements Serializable {}
