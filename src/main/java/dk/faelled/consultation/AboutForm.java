package dk.faelled.consultation;

import dk.faelled.hearing.HearingText;
import dk.faelled.plan.ContactPerson;
import dk.faelled.platform.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.validation.Errors;

/**
 * What a hearing says about itself, as it is typed.
 *
 * @param next one step on each line
 */
public record AboutForm(
        @NotBlank(message = "{consultation.title.missing}")
                @Size(max = 200, message = "{consultation.title.long}")
                String title,
        @Size(max = 2000, message = "{consultation.lead.long}") String lead,
        @Size(max = 50_000, message = "{consultation.text.long}") String about,
        @Size(max = 2000, message = "{consultation.text.long}") String next,
        @Size(max = 10_000, message = "{consultation.text.long}") String letter,
        @Size(max = 60, message = "{consultation.text.long}") String caseNumber,
        @Size(max = 100, message = "{consultation.text.long}") String contactName,
        @Size(max = 100, message = "{consultation.text.long}") String contactTitle,
        @Size(max = 30, message = "{consultation.text.long}") String contactPhone,
        @Pattern(regexp = "^$|" + EmailAddress.PATTERN, message = "{platform.email.wrong}")
                String contactEmail) {

    static final int WORDS = 100;

    static AboutForm of(HearingText text) {
        return new AboutForm(
                text.title(),
                text.lead(),
                text.about(),
                text.next(),
                text.letter(),
                text.caseNumber(),
                text.contact().name(),
                text.contact().title(),
                text.contact().phone(),
                text.contact().email());
    }

    /** What it is about must be said in 100 words. */
    void check(Errors errors) {
        int words = lead.isBlank() ? 0 : lead.strip().split("\\s+").length;
        if (words > WORDS) {
            errors.rejectValue("lead", "consultation.lead.words", new Object[] {words, WORDS}, "");
        }
    }

    HearingText text() {
        return new HearingText(
                title.strip(),
                lead.strip(),
                about.strip(),
                letter.strip(),
                next.strip(),
                caseNumber.strip(),
                new ContactPerson(
                        contactName.strip(),
                        contactTitle.strip(),
                        contactPhone.strip(),
                        contactEmail.strip()));
    }
}
