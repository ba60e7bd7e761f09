package dk.faelled.hearing;

import java.util.List;
import java.util.UUID;

/**
 * One page of a template: a theme with its questions.
 *
 * @param intro what to know before answering, in Markdown; may be empty
 */
public record TemplateSection(UUID id, String title, String intro, List<Question> questions) {

    public TemplateSection {
        questions = List.copyOf(questions);
    }

    public TemplateSection with(List<Question> others) {
        return new TemplateSection(id, title, intro, others);
    }

    public TemplateSection named(String otherTitle, String otherIntro) {
        return new TemplateSection(id, otherTitle, otherIntro, questions);
    }
}
