package dk.faelled.decision;

import java.io.Serializable;

/**
 * What is still missing before a package can be sent. It outlives the request that found it, in the
 * session.
 *
 * @param key the last part of a message key
 * @param segment the page of the package's desk where it is mended
 */
public record PackageFinding(String key, String segment) implements Serializable {}
