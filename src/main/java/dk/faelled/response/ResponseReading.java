package dk.faelled.response;

import dk.faelled.document.Attachments;
import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.TemplateSection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers beside their questions, as one reads them: on the summary, receipts, mails and prints.
 */
@Component
public class ResponseReading {

    /** A file of an answer. */
    public record File(UUID id, String name) {}

    /**
     * One answered question.
     *
     * @param about the section of the material an amendment is for; empty for other questions
     * @param lines what was chosen, or the text
     */
    public record Line(Question question, String about, List<String> lines, List<File> files) {

        public boolean typed() {
            return question.kind().isText();
        }

        /** Everything that was said, in plain words. */
        String words() {
            return String.join(
                    "\n", Stream.concat(lines.stream(), files.stream().map(File::name)).toList());
        }
    }

    /** A page of the template with what was answered on it. */
    public record Part(String title, List<Line> lines) {}

    private final PublicAnswers shown;
    private final Attachments files;
    private final MessageSource messages;

    ResponseReading(PublicAnswers shown, Attachments files, MessageSource messages) {
        this.shown = shown;
        this.files = files;
        this.messages = messages;
    }

    /** Every page a response can have: the template's, and the one for files to enclose. */
    List<TemplateSection> pages(HearingContent content, Locale locale) {
        return Stream.concat(
                        content.template().sections().stream(),
                        Stream.of(
                                EnclosedFiles.section(
                                        text("response.enclosed", locale),
                                        text("response.enclosed.question", locale))))
                .toList();
    }

    /** All answers, in the order of their questions. */
    public List<Part> parts(HearingContent content, Answers answers, Locale locale) {
        return parts(content, answers, locale, question -> true);
    }

    /** What of it the public may see. */
    public List<Part> publicParts(HearingContent content, ResponseVersion version, Locale locale) {
        return parts(content, shown.of(version), locale, Question::published);
    }

    /** The name of a file one may hold, for a page where it can be left out. */
    List<File> named(List<UUID> ids) {
        return ids.stream().map(id -> new File(id, files.nameOf(id).orElse("?"))).toList();
    }

    private List<Part> parts(
            HearingContent content, Answers answers, Locale locale, Predicate<Question> shown) {
        return pages(content, locale).stream()
                .map(
                        section ->
                                new Part(
                                        section.title(),
                                        section.questions().stream()
                                                .filter(shown)
                                                .filter(each -> !answers.to(each.id()).isEmpty())
                                                .map(each -> line(each, content, answers, locale))
                                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** What one answer says, in plain words; nothing where there is none. */
    public String words(Question question, Answer answer, Locale locale) {
        return answer.isEmpty()
                ? ""
                : new Line(question, "", said(question, answer, locale), named(answer.files()))
                        .words();
    }

    private Line line(Question question, HearingContent content, Answers answers, Locale locale) {
        Answer answer = answers.to(question.id());
        String about =
                question.sectionId() == null
                        ? ""
                        : content.material()
                                .section(question.sectionId())
                                .map(section -> section.name())
                                .orElse("");
        return new Line(question, about, said(question, answer, locale), named(answer.files()));
    }

    private List<String> said(Question question, Answer answer, Locale locale) {
        return question.kind().isText()
                ? List.of(answer.text())
                : chosen(question, answer.choices(), locale);
    }

    private List<String> chosen(Question question, List<String> choices, Locale locale) {
        List<String> texts =
                choices.stream()
                        .map(
                                id ->
                                        question.kind() == QuestionKind.AGREEMENT
                                                ? text("hearing.agreement." + id, locale)
                                                : question.optionText(id).orElse(id))
                        .toList();
        if (question.kind() != QuestionKind.RANKING) {
            return texts;
        }
        return Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                .map(i -> (i + 1) + ". " + texts.get(i))
                .toList();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
