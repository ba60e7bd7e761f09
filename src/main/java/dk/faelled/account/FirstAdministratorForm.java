package dk.faelled.account;

import dk.faelled.platform.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The first administrator as typed. */
public record FirstAdministratorForm(
        @NotBlank(message = "{account.name.missing}")
                @Size(max = 100, message = "{account.name.long}")
                String name,
        @NotBlank(message = "{account.email.missing}")
                @Pattern(regexp = EmailAddress.PATTERN, message = "{account.email.wrong}")
                String email,
        @NotBlank(message = "{account.password.missing}") String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "FirstAdministratorForm[" + email + "]";
    }
}
