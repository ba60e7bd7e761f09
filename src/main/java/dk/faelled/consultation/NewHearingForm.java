package dk.faelled.consultation;

import dk.faelled.hearing.HearingKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * A hearing to begin, as it is typed.
 *
 * @param template the template on the shelf, or the hearing, its questions begin as; may be empty
 */
public record NewHearingForm(
        @NotBlank(message = "{consultation.title.missing}")
                @Size(max = 200, message = "{consultation.title.long}")
                String title,
        @NotNull(message = "{consultation.kind.missing}") @Nullable HearingKind kind,
        @NotNull(message = "{consultation.opens.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate opens,
        @NotNull(message = "{consultation.deadline.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate deadline,
        @Size(max = 1000, message = "{consultation.reason.long}") String shorterReason,
        String template) {

    static NewHearingForm empty() {
        return new NewHearingForm("", null, null, null, "", "");
    }

    void check(Errors errors) {
        period().check(errors);
    }

    PeriodForm period() {
        return new PeriodForm(kind, opens, deadline, shorterReason);
    }
}
