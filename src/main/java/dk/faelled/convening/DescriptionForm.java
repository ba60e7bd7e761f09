package dk.faelled.convening;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceKind;
import dk.faelled.conference.ConferenceText;
import dk.faelled.plan.ContactPerson;
import dk.faelled.platform.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a conference is about, as it is typed. */
public record DescriptionForm(
        @NotNull(message = "{convening.kind.missing}") @Nullable ConferenceKind kind,
        @NotBlank(message = "{convening.title.missing}")
                @Size(max = 200, message = "{convening.title.long}")
                String title,
        @Size(max = 500, message = "{convening.text.long}") String lead,
        @Size(max = 300, message = "{convening.text.long}") String themeQuestion,
        @Size(max = 20_000, message = "{convening.text.long}") String purpose,
        @Size(max = 20_000, message = "{convening.text.long}") String practical,
        @Size(max = 100, message = "{convening.text.long}") String contactName,
        @Size(max = 100, message = "{convening.text.long}") String contactTitle,
        @Size(max = 30, message = "{convening.text.long}") String contactPhone,
        @Pattern(regexp = EmailAddress.PATTERN, message = "{platform.email.wrong}")
                @Size(max = 254, message = "{platform.email.wrong}")
                String contactEmail) {

    static DescriptionForm of(Conference.Description saved) {
        ConferenceText text = saved.text();
        ContactPerson contact = saved.contact();
        return new DescriptionForm(
                saved.kind(),
                text.title(),
                text.lead(),
                text.themeQuestion(),
                text.purpose(),
                text.practical(),
                contact.name(),
                contact.title(),
                contact.phone(),
                contact.email());
    }

    Conference.Description description() {
        return new Conference.Description(
                Objects.requireNonNull(kind),
                new ConferenceText(
                        title.strip(),
                        lead.strip(),
                        purpose.strip(),
                        themeQuestion.strip(),
                        practical.strip()),
                new ContactPerson(
                        contactName.strip(),
                        contactTitle.strip(),
                        contactPhone.strip(),
                        contactEmail.strip()));
    }
}
