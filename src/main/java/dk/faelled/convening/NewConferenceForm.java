package dk.faelled.convening;

import dk.faelled.conference.ConferenceKind;
import dk.faelled.conference.ConferenceText;
import dk.faelled.conference.ConferenceTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** A conference to begin, as it is typed. */
public record NewConferenceForm(
        @NotBlank(message = "{convening.title.missing}")
                @Size(max = 200, message = "{convening.title.long}")
                String title,
        @NotNull(message = "{convening.kind.missing}") @Nullable ConferenceKind kind,
        @NotNull(message = "{convening.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate day,
        @NotNull(message = "{convening.begins.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
                @Nullable LocalTime begins,
        @NotNull(message = "{convening.ends.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
                @Nullable LocalTime ends) {

    static NewConferenceForm empty() {
        return new NewConferenceForm("", null, null, null, null);
    }

    void check(Errors errors) {
        when().check(errors);
    }

    private TimeForm when() {
        return new TimeForm(day, begins, null, ends);
    }

    ConferenceTime time() {
        return when().time();
    }

    ConferenceText text() {
        return new ConferenceText(title.strip(), "", "", "", "");
    }
}
