package dk.faelled.response;

import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.TemplateSection;
import java.util.List;
import java.util.UUID;

/**
 * The last page of every response: files one wants to send along. It is a section like the others,
 * with one question whose words are in the message bundle.
 */
final class EnclosedFiles {

    static final Question QUESTION =
            new Question(
                    new UUID(0, 0), QuestionKind.FILE, "", "", false, true, List.of(), null, null);

    private EnclosedFiles() {}

    static TemplateSection section(String title, String question) {
        return new TemplateSection(
                new UUID(0, 1),
                title,
                "",
                List.of(
                        new Question(
                                QUESTION.id(),
                                QuestionKind.FILE,
                                question,
                                "",
                                false,
                                true,
                                List.of(),
                                null,
                                null)));
    }
}
