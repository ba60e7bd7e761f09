package dk.faelled.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document of a plan, readable as a page and as an accessible PDF. */
@Entity
public class PlanDocument {

    /** What kind of document it is. */
    public enum Type {
        PLAN_DRAFT,
        ANALYSIS,
        MINUTES,
        TERMS_OF_REFERENCE,
        DECISION_BASIS,
        REPORT,
        MEMO
    }

    /**
     * What the document says, in Markdown.
     *
     * @param edition its version, from 1
     * @param caseNumber the case it is kept under in the municipality's records
     */
    public record Content(
            String slug,
            String title,
            Type type,
            int edition,
            LocalDate date,
            @Nullable String caseNumber,
            String text) {}

    @Id private UUID id;

    @ManyToOne private Plan plan;

    private String slug;
    private String title;

    @Enumerated(EnumType.STRING)
    private Type type;

    private int edition;
    private LocalDate date;
    private @Nullable String caseNumber;
    private String text;

    protected PlanDocument() {}

    PlanDocument(Plan plan, Content content) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.slug = content.slug();
        this.title = content.title();
        this.type = content.type();
        this.edition = content.edition();
        this.date = content.date();
        this.caseNumber = content.caseNumber();
        this.text = content.text();
    }

    UUID id() {
        return id;
    }

    public Content content() {
        return new Content(slug, title, type, edition, date, caseNumber, text);
    }
}
