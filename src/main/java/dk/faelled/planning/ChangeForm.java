package dk.faelled.planning;

import dk.faelled.plan.Change;
import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import dk.faelled.platform.VagueDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A line of the public change history as it is typed. */
public record ChangeForm(
        @NotBlank(message = "{planning.date.missing}") String date,
        @NotBlank(message = "{planning.text.missing}")
                @Size(max = 300, message = "{planning.text.long}")
                String text)
        implements ItemForm {

    static ChangeForm empty(String today) {
        return new ChangeForm(today, "");
    }

    static ChangeForm of(Change change, Locale locale) {
        return new ChangeForm(VagueDate.day(change.date()).format(locale), change.text());
    }

    @Override
    public void check(Errors errors) {
        ItemForm.readDay("date", date, errors);
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        return new Change(id, VagueDate.read(date).earliest(), text.strip());
    }
}
