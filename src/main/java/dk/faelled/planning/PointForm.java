package dk.faelled.planning;

import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.Point;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise, a principle or an effect as it is typed. */
public record PointForm(
        @NotBlank(message = "{planning.title.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String title,
        @Size(max = 4000, message = "{planning.text.long}") String text)
        implements ItemForm {

    static PointForm of(Point point) {
        return new PointForm(point.title(), point.text());
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        return new Point(id, title.strip(), text.strip());
    }
}
