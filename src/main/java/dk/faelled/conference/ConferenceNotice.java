package dk.faelled.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something everybody was told after the conference was announced.
 *
 * @param text why, in the official's words
 * @param former when it was to be held before; null when that was not changed
 */
public record ConferenceNotice(
        UUID id, Kind kind, String text, @Nullable ConferenceTime former, Instant at) {

    /** What it was. */
    public enum Kind {
        MOVED,
        CANCELLED
    }
}
