package dk.faelled.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Something a plan asks citizens to do within a period: share ideas, answer a hearing, sign up.
 *
 * @param kind the last part of message keys: {@code invitation.idea-bank}
 * @param closes the last day, included
 * @param contributions how many have done so
 */
public record Invitation(
        UUID planId,
        String kind,
        String title,
        String path,
        String actionPath,
        LocalDate opens,
        LocalDate closes,
        long contributions) {

    private static final int COUNTED_FROM = 14;

    public Progress on(LocalDate day) {
        if (closes.isBefore(day)) {
            return Progress.DONE;
        }
        return opens.isAfter(day) ? Progress.COMING : Progress.NOW;
    }

    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, closes);
    }

    /** Days are counted when the end is near; before that the date says enough. */
    public boolean isEnding(LocalDate day) {
        return daysLeft(day) <= COUNTED_FROM;
    }
}
