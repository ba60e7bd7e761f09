package dk.faelled.attendance;

import dk.faelled.conference.Conference;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.platform.EmailAddress;
import dk.faelled.registration.Attendee;
import dk.faelled.registration.InvitationDesk;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * People to ask, as they are typed or pasted from a spreadsheet.
 *
 * @param guests a line each: name, e-mail, organisation, group, parted by semicolons or tabs
 */
public record GuestListForm(
        @NotBlank(message = "{attendance.guests.missing}")
                @Size(max = 100_000, message = "{attendance.long}")
                String guests) {

    private static final int NAME_LENGTH = 100;
    private static final int ORGANISATION_LENGTH = 200;

    /** Says which line cannot be understood, the first of them. */
    void check(Conference conference, Errors errors) {
        int number = 0;
        for (String line : guests.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                String fault = fault(parts(line), conference);
                if (fault != null) {
                    errors.rejectValue(
                            "guests",
                            "attendance.guests." + fault,
                            new Object[] {number, line.strip()},
                            "");
                    return;
                }
            }
        }
    }

    List<InvitationDesk.Guest> list(Conference conference) {
        return guests.lines()
                .filter(line -> !line.isBlank())
                .map(GuestListForm::parts)
                .map(
                        parts ->
                                new InvitationDesk.Guest(
                                        new Attendee(
                                                parts.get(0),
                                                parts.get(2),
                                                group(parts.get(3), conference)
                                                        .map(StakeholderGroup::id)
                                                        .orElse(null)),
                                        parts.get(1).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static @Nullable String fault(List<String> parts, Conference conference) {
        if (parts.get(0).isBlank() || parts.get(0).length() > NAME_LENGTH) {
            return "name";
        }
        if (!EmailAddress.isPlausible(parts.get(1))) {
            return "email";
        }
        if (parts.get(2).length() > ORGANISATION_LENGTH) {
            return "organisation";
        }
        boolean unknown = !parts.get(3).isBlank() && group(parts.get(3), conference).isEmpty();
        return unknown ? "group" : null;
    }

    private static Optional<StakeholderGroup> group(String name, Conference conference) {
        return conference.groups().stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Four parts, the missing ones empty. */
    private static List<String> parts(String line) {
        List<String> parts =
                new ArrayList<>(Stream.of(line.split("[;\t]", -1)).map(String::strip).toList());
        while (parts.size() < 4) {
            parts.add("");
        }
        return parts;
    }
}
