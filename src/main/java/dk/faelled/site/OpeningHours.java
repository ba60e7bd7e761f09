package dk.faelled.site;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When something is open: consecutive days with the same hours stand together.
 *
 * @param opens null when closed on these days
 */
public record OpeningHours(
        DayOfWeek from, DayOfWeek to, @Nullable LocalTime opens, @Nullable LocalTime closes) {

    public boolean isClosed() {
        return opens == null;
    }

    /** "10–15", "8.30–16". */
    public String hours() {
        return opens == null || closes == null ? "" : hour(opens) + "–" + hour(closes);
    }

    private static String hour(LocalTime time) {
        return time.getMinute() == 0
                ? String.valueOf(time.getHour())
                : "%d.%02d".formatted(time.getHour(), time.getMinute());
    }
}
