package dk.faelled.planning;

import dk.faelled.plan.Item;
import dk.faelled.plan.Milestone;
import dk.faelled.plan.PlanContent;
import dk.faelled.platform.VagueDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Something with a date as it is typed. */
public record MilestoneForm(
        String kind,
        @NotBlank(message = "{planning.title.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String title,
        @NotBlank(message = "{planning.date.missing}") String start,
        String end,
        @Size(max = 2000, message = "{planning.text.long}") String text,
        @Size(max = 200, message = "{planning.name.long}") String place,
        String track,
        String body,
        boolean met)
        implements ItemForm {

    static MilestoneForm empty() {
        return new MilestoneForm(Milestone.Kind.MEETING.name(), "", "", "", "", "", "", "", false);
    }

    static MilestoneForm of(Milestone milestone, Locale locale) {
        return new MilestoneForm(
                milestone.kind().name(),
                milestone.title(),
                milestone.date().format(locale),
                milestone.end() == null ? "" : milestone.end().format(locale),
                milestone.text(),
                milestone.place() == null ? "" : milestone.place(),
                milestone.trackId() == null ? "" : milestone.trackId().toString(),
                milestone.bodyId() == null ? "" : milestone.bodyId().toString(),
                milestone.met());
    }

    @Override
    public void check(Errors errors) {
        ItemForm.checkOrder(start, end, errors);
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        return new Milestone(
                id,
                Milestone.Kind.valueOf(kind),
                VagueDate.read(start),
                end.isBlank() ? null : VagueDate.read(end),
                title.strip(),
                text.strip(),
                ItemForm.orNull(place),
                ItemForm.id(track),
                ItemForm.id(body),
                met);
    }
}
