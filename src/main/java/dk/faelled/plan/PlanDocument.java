package dk.faelled.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a plan: written here, then readable as a page and as an accessible PDF, or a file.
 *
 * @param caseNumber the case it is kept under in the municipality's records
 * @param editions what was published under this title, the newest first; never empty
 */
public record PlanDocument(
        UUID id,
        String slug,
        String title,
        Type type,
        @Nullable String caseNumber,
        List<Edition> editions)
        implements Item {

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
     * One version of a document.
     *
     * @param number from 1
     * @param text what it says, in Markdown; beside a file, what the file is about
     * @param fileId the file, when it was not written here
     * @param note what is new in it
     */
    public record Edition(
            int number, LocalDate date, String text, @Nullable UUID fileId, String note) {

        /** The same edition with other words; its number and file stay. */
        public Edition saying(LocalDate day, String words, String news) {
            return new Edition(number, day, words, fileId, news);
        }
    }

    public PlanDocument {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("A document has an edition");
        }
    }

    @Override
    public String label() {
        return title;
    }

    public Edition current() {
        return editions.getFirst();
    }

    public List<Edition> earlier() {
        return editions.subList(1, editions.size());
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(each -> each.number() == number).findFirst();
    }
}
