package dk.faelled.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News about a plan, in Markdown; shown from its date on.
 *
 * @param alternativeText what the picture shows, needed when there is one
 */
public record NewsItem(
        UUID id,
        String slug,
        LocalDate date,
        String title,
        String teaser,
        String text,
        @Nullable UUID pictureId,
        @Nullable String alternativeText)
        implements Item {

    public NewsItem {
        if (pictureId != null && (alternativeText == null || alternativeText.isBlank())) {
            throw new IllegalArgumentException("A picture needs an alternative text");
        }
    }

    @Override
    public String label() {
        return title;
    }
}
