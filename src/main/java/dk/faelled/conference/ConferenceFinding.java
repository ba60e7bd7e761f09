package dk.faelled.conference;

import java.io.Serializable;

/**
 * What is still missing before a conference can be announced. It outlives the request that found
 * it, in the session.
 *
 * @param key the last part of a message key
 * @param segment the page of the conference's desk where it is mended
 */
public record ConferenceFinding(String key, String segment) implements Serializable {}
