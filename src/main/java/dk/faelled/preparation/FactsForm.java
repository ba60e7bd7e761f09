package dk.faelled.preparation;

import dk.faelled.decision.CaseFacts;
import dk.faelled.decision.CaseKind;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.Openness;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** What a case is called and whether it is closed, as it is typed. */
public record FactsForm(
        @NotBlank(message = "{preparation.title.missing}")
                @Size(max = 200, message = "{preparation.text.long}")
                String title,
        @NotNull(message = "{preparation.kind.missing}") @Nullable CaseKind kind,
        @Pattern(regexp = CaseFacts.NUMBER, message = "{preparation.case-number.wrong}")
                String caseNumber,
        @Pattern(regexp = CaseFacts.KLE, message = "{preparation.kle.wrong}") String kleNumber,
        boolean closed,
        @Size(max = 500, message = "{preparation.text.long}") String ground,
        @Size(max = 500, message = "{preparation.text.long}") String audience,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate reviewOn,
        @Size(max = 10_000, message = "{preparation.text.long}") String publicVersion) {

    static FactsForm empty() {
        return new FactsForm("", CaseKind.DECISION, "", "", false, "", "", null, "");
    }

    static FactsForm of(DecisionPackage.Description saved) {
        return new FactsForm(
                saved.facts().title(),
                saved.facts().kind(),
                saved.facts().caseNumber(),
                saved.facts().kleNumber(),
                saved.openness().closed(),
                saved.openness().ground(),
                saved.openness().audience(),
                saved.openness().reviewOn(),
                saved.openness().publicVersion());
    }

    void check(Errors errors) {
        if (closed && ground.isBlank()) {
            errors.rejectValue("ground", "preparation.ground.missing");
        }
    }

    CaseFacts facts() {
        return new CaseFacts(
                title.strip(), Objects.requireNonNull(kind), caseNumber.strip(), kleNumber.strip());
    }

    DecisionPackage.Description description() {
        return new DecisionPackage.Description(
                facts(),
                new Openness(
                        closed, ground.strip(), audience.strip(), reviewOn, publicVersion.strip()));
    }
}
