package dk.faelled.response;

import dk.faelled.hearing.ConsultedParty;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.EmailAddress;
import dk.faelled.platform.NoCpr;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** Who answers, as it is typed. */
public record SenderForm(
        @Nullable SenderKind kind,
        @Size(max = 100, message = "{response.sender.long}") @NoCpr String name,
        @Pattern(regexp = EmailAddress.PATTERN, message = "{platform.email.wrong}")
                @Size(max = 254, message = "{platform.email.wrong}")
                String email,
        @Size(max = 200, message = "{response.sender.long}") @NoCpr String organisation,
        @Size(max = 20, message = "{response.sender.long}") String cvr,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate boardMeeting,
        @Size(max = 100, message = "{response.sender.long}") @NoCpr String chair,
        @Size(max = 200, message = "{response.sender.long}") @NoCpr String address,
        boolean protectedAddress,
        boolean showName) {

    static SenderForm empty() {
        return new SenderForm(null, "", "", "", "", null, "", "", false, false);
    }

    static SenderForm of(Sender sender) {
        return new SenderForm(
                sender.kind(),
                sender.name(),
                sender.email(),
                sender.organisation(),
                sender.cvr(),
                sender.boardMeeting(),
                sender.chair(),
                sender.address(),
                sender.protectedAddress(),
                sender.showName());
    }

    /** What is known of a party before it begins. */
    static Sender of(ConsultedParty party) {
        return new Sender(
                party.kind(),
                party.contact(),
                party.email(),
                party.kind().isOnBehalf() ? party.name() : "",
                "",
                null,
                "",
                "",
                false,
                false);
    }

    /** What somebody who writes here must tell. */
    void check(Errors errors) {
        check(errors, "response.sender.");
        if (email.isBlank()) {
            errors.rejectValue("email", "platform.email.missing");
        }
    }

    /** What must be known of somebody an official writes it down for. */
    void checkEntered(Errors errors) {
        check(errors, "response.entered.");
    }

    private void check(Errors errors, String words) {
        if (kind == null) {
            errors.rejectValue("kind", words + "kind.missing");
        }
        if (name.isBlank()) {
            errors.rejectValue("name", words + "name.missing");
        }
        if (kind != null && kind.isOnBehalf() && organisation.isBlank()) {
            errors.rejectValue("organisation", words + "organisation.missing");
        }
    }

    Sender sender() {
        return new Sender(
                Objects.requireNonNull(kind),
                name.strip(),
                email.strip(),
                organisation.strip(),
                cvr.strip(),
                boardMeeting,
                chair.strip(),
                address.strip(),
                protectedAddress,
                showName);
    }
}
