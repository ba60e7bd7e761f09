package dk.faelled.attendance;

import dk.faelled.conference.Conference;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.registration.Attendee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody who came without being registered, as it is typed. */
public record WalkInForm(
        @NotBlank(message = "{attendance.walk-in.name.missing}")
                @Size(max = 100, message = "{attendance.long}")
                String name,
        @Size(max = 200, message = "{attendance.long}") String organisation,
        String group) {

    static WalkInForm empty() {
        return new WalkInForm("", "", "");
    }

    Attendee attendee(Conference conference) {
        return new Attendee(
                name.strip(),
                organisation.strip(),
                conference.groups().stream()
                        .filter(each -> each.id().toString().equals(group))
                        .findFirst()
                        .map(StakeholderGroup::id)
                        .orElse(null));
    }
}
