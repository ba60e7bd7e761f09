package dk.faelled.engagement;

import java.util.UUID;

/**
 * Somebody who wants to hear what becomes of a subject.
 *
 * @param id names the following, for the link that ends it
 */
public record Follower(UUID id, Participant participant) {}
