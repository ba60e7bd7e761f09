package dk.faelled.site;

import dk.faelled.platform.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How to reach the municipality, as typed. */
public record ContactForm(
        @NotBlank(message = "{site.name.missing}") @Size(max = 100, message = "{site.text.long}")
                String name,
        @Size(max = 200, message = "{site.text.long}") String slogan,
        @Pattern(regexp = "\\s*(\\d{8})?\\s*", message = "{site.cvr.wrong}") String cvr,
        @Size(max = 200, message = "{site.text.long}") String street,
        @Pattern(regexp = "\\s*(\\d{4})?\\s*", message = "{site.postal-code.wrong}")
                String postalCode,
        @Size(max = 100, message = "{site.text.long}") String city,
        @Pattern(regexp = "[+0-9 ]{0,20}", message = "{site.phone.wrong}") String phone,
        @Pattern(regexp = EmailAddress.PATTERN, message = "{site.email.wrong}") String email,
        @Pattern(regexp = EmailAddress.PATTERN, message = "{site.email.wrong}") String secureEmail,
        @Pattern(regexp = EmailAddress.PATTERN, message = "{site.email.wrong}") String dpoEmail,
        @Size(max = 100, message = "{site.text.long}") String hotlineName) {

    static ContactForm of(Contact contact) {
        return new ContactForm(
                contact.name(),
                contact.slogan(),
                contact.cvr(),
                contact.street(),
                contact.postalCode(),
                contact.city(),
                contact.phone(),
                contact.email(),
                contact.secureEmail(),
                contact.dpoEmail(),
                contact.hotlineName());
    }

    Contact contact() {
        return new Contact(
                name.strip(),
                slogan.strip(),
                cvr.strip(),
                street.strip(),
                postalCode.strip(),
                city.strip(),
                phone.strip(),
                email.strip(),
                secureEmail.strip(),
                dpoEmail.strip(),
                hotlineName.strip());
    }
}
