package dk.faelled.convening;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceTime;
import dk.faelled.conference.Venue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * When and where a conference is held, as it is typed.
 *
 * @param reason why it is moved; only asked for once it is announced
 */
public record SettingForm(
        @NotNull(message = "{convening.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                @Nullable LocalDate day,
        @NotNull(message = "{convening.begins.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
                @Nullable LocalTime begins,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
        @NotNull(message = "{convening.ends.missing}")
                @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
                @Nullable LocalTime ends,
        @Size(max = 200, message = "{convening.text.long}") String venueName,
        @Size(max = 300, message = "{convening.text.long}") String address,
        @Size(max = 2000, message = "{convening.text.long}") String wayIn,
        @Size(max = 500, message = "{convening.text.long}")
                @Pattern(regexp = "\\s*|\\s*https://\\S+\\s*", message = "{convening.link.wrong}")
                String onlineLink,
        @Size(max = 1000, message = "{convening.text.long}") String reason) {

    static SettingForm of(Conference.Setting saved) {
        ConferenceTime time = saved.time();
        Venue venue = saved.venue();
        return new SettingForm(
                time.day(),
                time.begins().toLocalTime(),
                time.isOneDay() ? null : time.ends().toLocalDate(),
                time.ends().toLocalTime(),
                venue.venueName(),
                venue.address(),
                venue.wayIn(),
                venue.onlineLink(),
                "");
    }

    void check(Errors errors) {
        when().check(errors);
    }

    /** What must be right besides, once people were told. */
    void checkMove(Conference conference, Instant now, Errors errors) {
        check(errors);
        if (reason.isBlank()) {
            errors.rejectValue("reason", "convening.reason.missing");
        }
        if (errors.hasErrors()) {
            return;
        }
        if (!now.isBefore(setting().time().start())) {
            errors.rejectValue("day", "convening.day.past");
        }
        if (!setting().venue().isKnown()) {
            errors.rejectValue("venueName", "convening.venue.missing");
        }
        if (setting().equals(conference.setting())) {
            errors.reject("convening.move.same");
        }
    }

    private TimeForm when() {
        return new TimeForm(day, begins, lastDay, ends);
    }

    Conference.Setting setting() {
        return new Conference.Setting(
                when().time(),
                new Venue(venueName.strip(), address.strip(), wayIn.strip(), onlineLink.strip()));
    }
}
