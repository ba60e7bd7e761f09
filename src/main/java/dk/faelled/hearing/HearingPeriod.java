package dk.faelled.hearing;

import dk.faelled.platform.TimeConfiguration;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a hearing is open: from the first second of its first day to 23:59:59 of its last, in
 * Copenhagen, however long these days are.
 *
 * @param responseDeadline the last day, included
 */
@Embeddable
public record HearingPeriod(LocalDate opens, LocalDate responseDeadline) {

    private static final int COUNTED_FROM = 14;

    /**
     * @throws IllegalArgumentException when it would end before it begins
     */
    public HearingPeriod {
        if (responseDeadline.isBefore(opens)) {
            throw new IllegalArgumentException("A hearing cannot end before it opens");
        }
    }

    public Instant begins() {
        return opens.atStartOfDay(TimeConfiguration.COPENHAGEN).toInstant();
    }

    /** The first moment that is too late. */
    public Instant over() {
        return responseDeadline.plusDays(1).atStartOfDay(TimeConfiguration.COPENHAGEN).toInstant();
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(begins()) && moment.isBefore(over());
    }

    public boolean isOver(Instant moment) {
        return !moment.isBefore(over());
    }

    /** Whether people have as long as the law wants them to have. */
    public boolean isLongEnoughFor(HearingKind kind) {
        return ChronoUnit.DAYS.between(opens, responseDeadline) >= kind.shortestDays();
    }

    public long daysLeft(Instant moment) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(moment, TimeConfiguration.COPENHAGEN), responseDeadline);
    }

    /** Days are counted when the end is near; before that the date says enough. */
    public boolean isEnding(Instant moment) {
        return daysLeft(moment) <= COUNTED_FROM;
    }

    HearingPeriod until(LocalDate later) {
        return new HearingPeriod(opens, later);
    }
}
