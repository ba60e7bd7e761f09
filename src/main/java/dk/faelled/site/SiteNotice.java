package dk.faelled.site;

import java.time.Instant;
import java.util.UUID;

/** A notice shown on every page from one moment to another. */
public record SiteNotice(UUID id, String danish, String english, Instant starts, Instant ends) {

    boolean isShown(Instant at) {
        return !at.isBefore(starts) && at.isBefore(ends);
    }
}
