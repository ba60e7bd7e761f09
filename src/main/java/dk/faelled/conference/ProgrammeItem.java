package dk.faelled.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of the day.
 *
 * @param place the room, where it is not the hall; may be empty
 * @param choosable one of several that run at the same time, between which people choose when they
 *     register
 * @param seats how many can take part; null when there is room for all
 */
public record ProgrammeItem(
        UUID id,
        Kind kind,
        LocalDateTime begins,
        LocalDateTime ends,
        String title,
        String text,
        String place,
        List<Speaker> speakers,
        boolean choosable,
        @Nullable Integer seats) {

    /** What one does there. */
    public enum Kind {
        DOORS,
        WELCOME,
        PRESENTATION,
        GROUP_DISCUSSION,
        PLENARY_SUMMARY,
        BREAK,
        OTHER
    }

    /**
     * @throws IllegalArgumentException when it would end before it begins
     */
    public ProgrammeItem {
        if (ends.isBefore(begins)) {
            throw new IllegalArgumentException("It cannot end before it begins");
        }
    }

    ProgrammeItem moved(Duration by) {
        return new ProgrammeItem(
                id,
                kind,
                begins.plus(by),
                ends.plus(by),
                title,
                text,
                place,
                speakers,
                choosable,
                seats);
    }
}
