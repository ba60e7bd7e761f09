package dk.faelled.governance;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a body's calendar, in Copenhagen time.
 *
 * @param id stays when the meeting is moved, so that calendars follow
 * @param cancelled a meeting that was announced is not taken away silently
 */
public record Meeting(
        UUID id,
        LocalDateTime begins,
        @Nullable LocalDateTime ends,
        String place,
        boolean cancelled) {

    /**
     * @throws IllegalArgumentException when it would end before it begins
     */
    public Meeting {
        if (ends != null && ends.isBefore(begins)) {
            throw new IllegalArgumentException("A meeting cannot end before it begins");
        }
    }
}
