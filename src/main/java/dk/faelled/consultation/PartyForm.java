package dk.faelled.consultation;

import dk.faelled.governance.Body;
import dk.faelled.hearing.ConsultedParty;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A party as it is typed.
 *
 * @param body the municipality's own body it is, whose name it then takes; may be empty
 */
public record PartyForm(
        String body,
        @Size(max = 200, message = "{consultation.title.long}") String name,
        @NotNull(message = "{consultation.party.kind.missing}") @Nullable SenderKind kind,
        @Size(max = 120, message = "{consultation.text.long}") String contact,
        @NotBlank(message = "{platform.email.missing}")
                @Pattern(regexp = EmailAddress.PATTERN, message = "{platform.email.wrong}")
                @Size(max = 254, message = "{platform.email.wrong}")
                String email) {

    static PartyForm empty() {
        return new PartyForm("", "", null, "", "");
    }

    static PartyForm of(ConsultedParty party) {
        return new PartyForm(
                party.bodyId() == null ? "" : party.bodyId().toString(),
                party.name(),
                party.kind(),
                party.contact(),
                party.email());
    }

    void check(List<Body> bodies, Errors errors) {
        if (!body.isBlank() && find(bodies) == null) {
            errors.rejectValue("body", "consultation.party.unknown");
        } else if (body.isBlank() && name.isBlank()) {
            errors.rejectValue("name", "consultation.party.name.missing");
        }
    }

    ConsultedParty.Details details(List<Body> bodies) {
        Body own = find(bodies);
        return new ConsultedParty.Details(
                own == null ? name.strip() : own.name(),
                Objects.requireNonNull(kind),
                contact.strip(),
                email.strip().toLowerCase(Locale.ROOT),
                own == null ? null : own.id());
    }

    private @Nullable Body find(List<Body> bodies) {
        return bodies.stream()
                .filter(each -> each.id().toString().equals(body))
                .findFirst()
                .orElse(null);
    }
}
