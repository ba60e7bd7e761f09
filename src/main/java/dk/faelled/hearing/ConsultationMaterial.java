package dk.faelled.hearing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What people read before they answer.
 *
 * @param sections of the text that is heard; people can propose another wording of each
 * @param alternatives models to compare, with what they are compared by
 */
public record ConsultationMaterial(
        List<Document> documents,
        List<Section> sections,
        List<Alternative> alternatives,
        List<Criterion> criteria) {

    public static final ConsultationMaterial NONE =
            new ConsultationMaterial(List.of(), List.of(), List.of(), List.of());

    /** A file to read. */
    public record Document(UUID id, String title, LocalDate date, UUID fileId) {}

    /** A section of the text that is heard, by its number in it. */
    public record Section(UUID id, String number, String title, String text) {

        public String name() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    /** One of several models. */
    public record Alternative(UUID id, String name, String text) {}

    /**
     * One thing the alternatives are compared by.
     *
     * @param of what holds for each alternative, by its id
     */
    public record Criterion(UUID id, String name, Map<UUID, String> of) {

        public String of(UUID alternativeId) {
            return of.getOrDefault(alternativeId, "");
        }
    }

    public ConsultationMaterial {
        documents = List.copyOf(documents);
        sections = List.copyOf(sections);
        alternatives = List.copyOf(alternatives);
        criteria = List.copyOf(criteria);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return documents.isEmpty() && sections.isEmpty() && alternatives.isEmpty();
    }

    public Optional<Section> section(UUID id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    public Stream<UUID> fileIds() {
        return documents.stream().map(Document::fileId);
    }

    public ConsultationMaterial withDocuments(List<Document> others) {
        return new ConsultationMaterial(others, sections, alternatives, criteria);
    }

    public ConsultationMaterial withSections(List<Section> others) {
        return new ConsultationMaterial(documents, others, alternatives, criteria);
    }

    public ConsultationMaterial withComparison(
            List<Alternative> otherAlternatives, List<Criterion> otherCriteria) {
        return new ConsultationMaterial(documents, sections, otherAlternatives, otherCriteria);
    }
}
