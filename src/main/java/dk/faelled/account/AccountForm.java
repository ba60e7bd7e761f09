package dk.faelled.account;

import dk.faelled.platform.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Somebody to be invited, or described anew, as typed. */
public record AccountForm(
        @NotBlank(message = "{account.name.missing}")
                @Size(max = 100, message = "{account.name.long}")
                String name,
        @NotBlank(message = "{account.email.missing}")
                @Size(max = 254, message = "{account.email.wrong}")
                @Pattern(regexp = EmailAddress.PATTERN, message = "{account.email.wrong}")
                String email,
        @Pattern(regexp = "ADMINISTRATOR|OFFICIAL|POLITICIAN", message = "{account.role.missing}")
                String role) {

    static AccountForm empty() {
        return new AccountForm("", "", Role.OFFICIAL.name());
    }

    static AccountForm of(Account account) {
        return new AccountForm(account.name(), account.email(), account.role().name());
    }
}
