package dk.faelled.consultation;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingPeriod;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** What kind of hearing it is and when it is open, as it is typed. */
public record PeriodForm(
        @NotNull(message = "{consultation.kind.missing}") @Nullable HearingKind kind,
        @NotNull(message = "{consultation.opens.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate opens,
        @NotNull(message = "{consultation.deadline.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate deadline,
        @Size(max = 1000, message = "{consultation.reason.long}") String shorterReason) {

    static PeriodForm of(Hearing hearing) {
        return new PeriodForm(
                hearing.kind(),
                hearing.period().opens(),
                hearing.period().responseDeadline(),
                Objects.requireNonNullElse(hearing.shorterReason(), ""));
    }

    void check(Errors errors) {
        if (opens == null || deadline == null || kind == null) {
            return;
        }
        if (deadline.isBefore(opens)) {
            errors.rejectValue("deadline", "consultation.deadline.before");
        } else if (reason() == null && !period().isLongEnoughFor(kind)) {
            errors.rejectValue(
                    "shorterReason",
                    "consultation.reason.missing",
                    new Object[] {kind.shortestDays() / 7},
                    "");
        }
    }

    HearingPeriod period() {
        return new HearingPeriod(Objects.requireNonNull(opens), Objects.requireNonNull(deadline));
    }

    HearingKind kindOfHearing() {
        return Objects.requireNonNull(kind);
    }

    @Nullable String reason() {
        return shorterReason.isBlank() ? null : shorterReason.strip();
    }
}
