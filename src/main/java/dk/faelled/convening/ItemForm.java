package dk.faelled.convening;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceTime;
import dk.faelled.conference.ProgrammeItem;
import dk.faelled.conference.Speaker;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * One part of the programme, as it is typed.
 *
 * @param speakers a line each: name, title
 */
public record ItemForm(
        @NotNull(message = "{convening.item.kind.missing}") ProgrammeItem.@Nullable Kind kind,
        @NotBlank(message = "{convening.item.title.missing}")
                @Size(max = 200, message = "{convening.title.long}")
                String title,
        @NotNull(message = "{convening.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate day,
        @NotNull(message = "{convening.begins.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
                @Nullable LocalTime begins,
        @NotNull(message = "{convening.ends.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
                @Nullable LocalTime ends,
        @Size(max = 200, message = "{convening.text.long}") String place,
        @Size(max = 2000, message = "{convening.text.long}") String speakers,
        @Size(max = 4000, message = "{convening.text.long}") String text,
        boolean choosable,
        @Pattern(regexp = AdmissionForm.NUMBER, message = "{convening.number.wrong}")
                String seats) {

    /** A new part begins where the last one ends. */
    static ItemForm next(Conference conference) {
        LocalDateTime begins =
                conference.programme().items().isEmpty()
                        ? conference.time().begins()
                        : conference.programme().items().getLast().ends();
        return new ItemForm(
                null, "", begins.toLocalDate(), begins.toLocalTime(), null, "", "", "", false, "");
    }

    static ItemForm of(ProgrammeItem item) {
        return new ItemForm(
                item.kind(),
                item.title(),
                item.begins().toLocalDate(),
                item.begins().toLocalTime(),
                item.ends().toLocalTime(),
                item.place(),
                item.speakers().stream().map(Speaker::line).collect(Collectors.joining("\n")),
                item.text(),
                item.choosable(),
                item.seats() == null ? "" : item.seats().toString());
    }

    void check(Conference conference, Errors errors) {
        if (day == null || begins == null || ends == null) {
            return;
        }
        if (ends.isBefore(begins)) {
            errors.rejectValue("ends", "convening.ends.before");
        }
        ConferenceTime time = conference.time();
        if (day.isBefore(time.day()) || day.isAfter(time.ends().toLocalDate())) {
            errors.rejectValue("day", "convening.item.day.other");
        }
    }

    ProgrammeItem item(UUID id) {
        LocalDate on = Objects.requireNonNull(day);
        return new ProgrammeItem(
                id,
                Objects.requireNonNull(kind),
                on.atTime(Objects.requireNonNull(begins)),
                on.atTime(Objects.requireNonNull(ends)),
                title.strip(),
                text.strip(),
                place.strip(),
                speakers.lines().filter(line -> !line.isBlank()).map(ItemForm::speaker).toList(),
                choosable,
                seats.isBlank() ? null : Integer.valueOf(seats.strip()));
    }

    private static Speaker speaker(String line) {
        String[] parts = line.strip().split("\\s*,\\s*", 2);
        return new Speaker(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
