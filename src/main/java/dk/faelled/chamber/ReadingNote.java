package dk.faelled.chamber;

import java.time.Instant;
import java.util.UUID;

/**
 * A member's own note.
 *
 * @param version the version it was written on
 * @param anchor the part of the page it stands by
 * @param quote the words it is about; empty for the whole part
 */
public record ReadingNote(
        UUID id, int version, String anchor, String quote, String words, Instant writtenAt) {}
