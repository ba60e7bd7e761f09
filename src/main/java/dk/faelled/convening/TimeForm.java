package dk.faelled.convening;

import dk.faelled.conference.ConferenceTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * When a conference is held, as it is typed.
 *
 * @param lastDay the day it ends, where that is another one
 */
record TimeForm(
        @Nullable LocalDate day,
        @Nullable LocalTime begins,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime ends) {

    void check(Errors errors) {
        if (day == null || begins == null || ends == null) {
            return;
        }
        if (!end().isAfter(start())) {
            errors.rejectValue("ends", "convening.ends.before");
        } else if (!ConferenceTime.exists(start())) {
            errors.rejectValue("begins", "convening.hour.left-out");
        } else if (!ConferenceTime.exists(end())) {
            errors.rejectValue("ends", "convening.hour.left-out");
        }
    }

    ConferenceTime time() {
        return new ConferenceTime(start(), end());
    }

    private LocalDateTime start() {
        return LocalDateTime.of(Objects.requireNonNull(day), Objects.requireNonNull(begins));
    }

    private LocalDateTime end() {
        return LocalDateTime.of(
                Objects.requireNonNullElse(lastDay, Objects.requireNonNull(day)),
                Objects.requireNonNull(ends));
    }
}
