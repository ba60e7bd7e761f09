package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ProgrammeItem;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.platform.EmailAddress;
import dk.faelled.platform.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A registration as it is typed.
 *
 * @param choices what was chosen for each part of the day that has a choice; empty for none
 */
public record RegistrationForm(
        @NotBlank(message = "{registration.form.name.missing}")
                @Size(max = 100, message = "{registration.form.long}")
                @NoCpr
                String name,
        @NotBlank(message = "{platform.email.missing}")
                @Pattern(regexp = EmailAddress.PATTERN, message = "{platform.email.wrong}")
                @Size(max = 254, message = "{platform.email.wrong}")
                String email,
        @Size(max = 200, message = "{registration.form.long}") @NoCpr String organisation,
        String group,
        @Size(max = 50) List<String> choices,
        @Size(max = 500, message = "{registration.form.long}") @NoCpr String diet,
        @Size(max = 500, message = "{registration.form.long}") @NoCpr String access,
        @Nullable UUID key) {

    public RegistrationForm {
        choices = choices == null ? List.of() : choices;
        key = key == null ? UUID.randomUUID() : key;
    }

    static RegistrationForm empty() {
        return new RegistrationForm("", "", "", "", List.of(), "", "", null);
    }

    static RegistrationForm of(Invitee invitee) {
        Attendee attendee = invitee.attendee();
        return new RegistrationForm(
                attendee.name(),
                invitee.email(),
                attendee.organisation(),
                attendee.groupId() == null ? "" : attendee.groupId().toString(),
                List.of(),
                "",
                "",
                null);
    }

    static RegistrationForm of(Registration registration, String email, Needs needs) {
        Attendee attendee = registration.attendee();
        return new RegistrationForm(
                attendee.name(),
                email,
                attendee.organisation(),
                attendee.groupId() == null ? "" : attendee.groupId().toString(),
                registration.choices().stream().map(UUID::toString).toList(),
                needs.diet(),
                needs.access(),
                null);
    }

    void check(Conference conference, Errors errors) {
        if (!conference.groups().isEmpty() && groupOf(conference) == null) {
            errors.rejectValue("group", "registration.form.group.missing");
        }
    }

    /** Whether a part of the programme was chosen. */
    public boolean chose(ProgrammeItem item) {
        return choices.contains(item.id().toString());
    }

    Attendee attendee(Conference conference) {
        StakeholderGroup group = groupOf(conference);
        return new Attendee(name.strip(), organisation.strip(), group == null ? null : group.id());
    }

    /** What was chosen, one part at each time. */
    List<UUID> chosen(Conference conference) {
        return conference.programme().choices().stream()
                .flatMap(choice -> choice.items().stream().filter(this::chose).limit(1))
                .map(ProgrammeItem::id)
                .toList();
    }

    UUID submissionKey() {
        return key == null ? UUID.randomUUID() : key;
    }

    Needs needs() {
        return new Needs(diet.strip(), access.strip());
    }

    private @Nullable StakeholderGroup groupOf(Conference conference) {
        return conference.groups().stream()
                .filter(each -> each.id().toString().equals(group))
                .findFirst()
                .orElse(null);
    }
}
