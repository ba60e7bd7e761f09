package dk.faelled.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A meeting as it is typed, in Copenhagen time. */
public record MeetingForm(
        @NotNull(message = "{governance.day.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate day,
        @NotNull(message = "{governance.begins.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
                @Nullable LocalTime begins,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime ends,
        @NotBlank(message = "{governance.place.missing}")
                @Size(max = 200, message = "{governance.text.long}")
                String place,
        boolean cancelled) {

    static MeetingForm empty(String place) {
        return new MeetingForm(null, null, null, place, false);
    }

    static MeetingForm of(Meeting meeting) {
        LocalDateTime end = meeting.ends();
        return new MeetingForm(
                meeting.begins().toLocalDate(),
                meeting.begins().toLocalTime(),
                end == null ? null : end.toLocalTime(),
                meeting.place(),
                meeting.cancelled());
    }

    boolean endsBeforeItBegins() {
        return begins != null && ends != null && ends.isBefore(begins);
    }

    Meeting meeting(UUID id) {
        LocalDate on = Objects.requireNonNull(day);
        return new Meeting(
                id,
                on.atTime(Objects.requireNonNull(begins)),
                ends == null ? null : on.atTime(ends),
                place.strip(),
                cancelled);
    }
}
