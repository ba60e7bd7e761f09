package dk.faelled.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** News about a plan. */
@Entity
public class NewsItem {

    /**
     * What is told, in Markdown.
     *
     * @param pictureId a published picture
     * @param alternativeText what the picture shows, needed when there is one
     */
    public record Content(
            String slug,
            LocalDate date,
            String title,
            String teaser,
            String text,
            @Nullable UUID pictureId,
            @Nullable String alternativeText) {}

    @Id private UUID id;

    @ManyToOne private Plan plan;

    private String slug;
    private LocalDate date;
    private String title;
    private String teaser;
    private String text;
    private @Nullable UUID pictureId;
    private @Nullable String alternativeText;

    protected NewsItem() {}

    NewsItem(Plan plan, Content content) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.slug = content.slug();
        this.date = content.date();
        this.title = content.title();
        this.teaser = content.teaser();
        this.text = content.text();
        this.pictureId = content.pictureId();
        this.alternativeText = content.alternativeText();
    }

    UUID id() {
        return id;
    }

    public Content content() {
        return new Content(slug, date, title, teaser, text, pictureId, alternativeText);
    }
}
