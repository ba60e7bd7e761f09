package dk.faelled.planning;

import dk.faelled.plan.Initiative;
import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An initiative as it is typed. */
public record InitiativeForm(
        @NotBlank(message = "{planning.track.missing}") String track,
        @NotBlank(message = "{planning.name.missing}")
                @Size(max = 200, message = "{planning.name.long}")
                String name,
        @Size(max = 4000, message = "{planning.text.long}") String text,
        @Size(max = 200, message = "{planning.name.long}") String unit,
        String status,
        String politicalStatus,
        @Size(max = 300, message = "{planning.text.long}") String politicalNote)
        implements ItemForm {

    static InitiativeForm empty(String track) {
        return new InitiativeForm(
                track,
                "",
                "",
                "",
                Initiative.Status.PLANNED.name(),
                Initiative.PoliticalStatus.NOT_TREATED.name(),
                "");
    }

    static InitiativeForm of(Initiative initiative) {
        return new InitiativeForm(
                initiative.trackId().toString(),
                initiative.name(),
                initiative.text(),
                initiative.unit(),
                initiative.status().name(),
                initiative.politicalStatus().name(),
                initiative.politicalNote() == null ? "" : initiative.politicalNote());
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        return new Initiative(
                id,
                UUID.fromString(track),
                name.strip(),
                text.strip(),
                unit.strip(),
                Initiative.Status.valueOf(status),
                Initiative.PoliticalStatus.valueOf(politicalStatus),
                ItemForm.orNull(politicalNote));
    }
}
