package dk.faelled.planning;

import dk.faelled.plan.Influence;
import dk.faelled.plan.Item;
import dk.faelled.plan.Period;
import dk.faelled.plan.Phase;
import dk.faelled.plan.PlanContent;
import dk.faelled.platform.VagueDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A phase as it is typed.
 *
 * @param purposes one on each line
 */
public record PhaseForm(
        @NotBlank(message = "{planning.name.missing}")
                @Size(max = 100, message = "{planning.name.long}")
                String name,
        @NotBlank(message = "{planning.start.missing}") String start,
        @NotBlank(message = "{planning.end.missing}") String end,
        @Size(max = 2000, message = "{planning.text.long}") String summary,
        @Size(max = 4000, message = "{planning.text.long}") String purposes,
        @Size(max = 2000, message = "{planning.text.long}") String output,
        String influence,
        @Size(max = 1000, message = "{planning.text.long}") String influenceNote,
        String actor)
        implements ItemForm {

    static PhaseForm empty() {
        return new PhaseForm("", "", "", "", "", "", Influence.CONSULTATION.name(), "", "");
    }

    static PhaseForm of(Phase phase, Locale locale) {
        return new PhaseForm(
                phase.name(),
                phase.period().start().format(locale),
                phase.period().end().format(locale),
                phase.summary(),
                String.join("\n", phase.purposes()),
                phase.output(),
                phase.influence().name(),
                phase.influenceNote(),
                phase.actorId() == null ? "" : phase.actorId().toString());
    }

    @Override
    public void check(Errors errors) {
        ItemForm.checkOrder(start, end, errors);
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        return new Phase(
                id,
                name.strip(),
                summary.strip(),
                purposes.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                output.strip(),
                Influence.valueOf(influence),
                influenceNote.strip(),
                ItemForm.id(actor),
                new Period(VagueDate.read(start), VagueDate.read(end)));
    }
}
