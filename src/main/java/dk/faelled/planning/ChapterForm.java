package dk.faelled.planning;

import dk.faelled.plan.Chapter;
import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A chapter as it is typed. */
public record ChapterForm(
        @NotBlank(message = "{planning.title.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String title,
        @NotBlank(message = "{planning.text.missing}")
                @Size(max = 60_000, message = "{planning.text.long}")
                String body)
        implements ItemForm {

    static ChapterForm of(Chapter chapter) {
        return new ChapterForm(chapter.title(), chapter.text());
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        return new Chapter(id, title.strip(), body.strip());
    }
}
