package dk.faelled.attendance;

import dk.faelled.conference.Conference;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.registration.Attendee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came without being registered, as it is typed.
 *
 * @param key names the form that was shown: sent twice, it lets one in
 */
public record WalkInForm(
        @NotBlank(message = "{attendance.walk-in.name.missing}")
                @Size(max = 100, message = "{attendance.long}")
                String name,
        @Size(max = 200, message = "{attendance.long}") String organisation,
        String group,
        @Nullable UUID key) {

    public WalkInForm {
        key = key == null ? UUID.randomUUID() : key;
    }

    static WalkInForm empty() {
        return new WalkInForm("", "", "", null);
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
