package dk.faelled.conference;

import static dk.faelled.platform.TimeConfiguration.COPENHAGEN;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How one registers. Days are whole days in Copenhagen, the last ones included.
 *
 * @param changeableUntil the last day on which registrations can be changed; who stays away after
 *     that can still say so
 * @param capacity how many can come; null when there is room for all
 * @param acceptHours how long somebody from the waiting list has to accept a seat
 */
@Embeddable
public record SignUp(
        LocalDate opens,
        LocalDate closes,
        LocalDate changeableUntil,
        @Nullable Integer capacity,
        int acceptHours) {

    private static final int COUNTED_FROM = 14;
    private static final int ACCEPT_HOURS = 48;

    /**
     * @throws IllegalArgumentException when it would end before it begins
     */
    public SignUp {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("Registration cannot end before it opens");
        }
    }

    /** What a new conference begins with: registration until a week before, room for all. */
    static SignUp before(ConferenceTime time) {
        LocalDate closes = time.day().minusDays(7);
        return new SignUp(closes.minusDays(42), closes, closes, null, ACCEPT_HOURS);
    }

    boolean isComing(Instant now) {
        return now.isBefore(opens.atStartOfDay(COPENHAGEN).toInstant());
    }

    boolean isOver(Instant now) {
        return isAfter(closes, now);
    }

    /** Whether registrations can still be changed. */
    public boolean allowsChanges(Instant now) {
        return !isAfter(changeableUntil, now);
    }

    /** Days are counted when the end is near; before that the date says enough. */
    public boolean isEnding(LocalDate today) {
        return daysLeft(today) <= COUNTED_FROM;
    }

    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, closes);
    }

    SignUp moved(Duration by) {
        return new SignUp(
                opens,
                closes.plusDays(by.toDays()).isBefore(opens) ? opens : closes.plusDays(by.toDays()),
                changeableUntil.plusDays(by.toDays()),
                capacity,
                acceptHours);
    }

    private static boolean isAfter(LocalDate day, Instant now) {
        return !now.isBefore(day.plusDays(1).atStartOfDay(COPENHAGEN).toInstant());
    }
}
