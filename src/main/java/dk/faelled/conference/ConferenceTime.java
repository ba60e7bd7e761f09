package dk.faelled.conference;

import static dk.faelled.platform.TimeConfiguration.COPENHAGEN;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.LocalDateTimeJdbcType;

/**
 * From when to when it lasts, as clocks in Copenhagen show it, whatever zone the portal runs in.
 */
@Embeddable
public record ConferenceTime(
        @JdbcType(LocalDateTimeJdbcType.class) LocalDateTime begins,
        @JdbcType(LocalDateTimeJdbcType.class) LocalDateTime ends) {

    /**
     * @throws IllegalArgumentException when it would end before it begins, or at an hour that is
     *     left out when summer time begins
     */
    public ConferenceTime {
        if (!ends.isAfter(begins)) {
            throw new IllegalArgumentException("A conference cannot end before it begins");
        }
        if (!exists(begins) || !exists(ends)) {
            throw new IllegalArgumentException("No clock shows this hour");
        }
    }

    /** Whether clocks show such a time: they leave one hour out in spring. */
    public static boolean exists(LocalDateTime time) {
        return !COPENHAGEN.getRules().getValidOffsets(time).isEmpty();
    }

    public Instant start() {
        return begins.atZone(COPENHAGEN).toInstant();
    }

    public Instant end() {
        return ends.atZone(COPENHAGEN).toInstant();
    }

    public LocalDate day() {
        return begins.toLocalDate();
    }

    @JsonIgnore
    public boolean isOneDay() {
        return begins.toLocalDate().equals(ends.toLocalDate());
    }

    boolean contains(LocalDateTime from, LocalDateTime to) {
        return !from.toLocalDate().isBefore(begins.toLocalDate()) && !to.isAfter(ends.plusHours(1));
    }
}
