package dk.faelled.planning;

import dk.faelled.plan.Item;
import dk.faelled.plan.NewsItem;
import dk.faelled.plan.PlanContent;
import dk.faelled.platform.Slug;
import dk.faelled.platform.VagueDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * News as it is typed.
 *
 * @param pictureId the uploaded picture, when there is one
 * @param withoutPicture whether the picture there was is to go
 */
public record NewsForm(
        @NotBlank(message = "{planning.date.missing}") String date,
        @NotBlank(message = "{planning.title.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String title,
        @NotBlank(message = "{planning.teaser.missing}")
                @Size(max = 400, message = "{planning.teaser.long}")
                String teaser,
        @Size(max = 60_000, message = "{planning.text.long}") String body,
        String pictureId,
        boolean withoutPicture,
        @Size(max = 400, message = "{planning.teaser.long}") String alternativeText)
        implements ItemForm {

    static NewsForm empty(String today) {
        return new NewsForm(today, "", "", "", "", false, "");
    }

    static NewsForm of(NewsItem item, Locale locale) {
        return new NewsForm(
                VagueDate.day(item.date()).format(locale),
                item.title(),
                item.teaser(),
                item.text(),
                item.pictureId() == null ? "" : item.pictureId().toString(),
                false,
                item.alternativeText() == null ? "" : item.alternativeText());
    }

    @Override
    public void check(Errors errors) {
        ItemForm.readDay("date", date, errors);
        if (hasPicture() && alternativeText.isBlank()) {
            errors.rejectValue("alternativeText", "planning.alternative.missing");
        }
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        String slug =
                before instanceof NewsItem item
                        ? item.slug()
                        : Slug.unique(
                                title,
                                taken ->
                                        content.news().stream()
                                                .anyMatch(each -> each.slug().equals(taken)));
        return new NewsItem(
                id,
                slug,
                VagueDate.read(date).earliest(),
                title.strip(),
                teaser.strip(),
                body.strip(),
                hasPicture() ? UUID.fromString(pictureId) : null,
                hasPicture() ? alternativeText.strip() : null);
    }

    private boolean hasPicture() {
        return !pictureId.isBlank() && !withoutPicture;
    }
}
