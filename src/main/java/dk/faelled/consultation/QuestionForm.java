package dk.faelled.consultation;

import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.ResponseTemplate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A question as it is typed.
 *
 * @param options one on each line
 * @param section the section of the material an amendment is proposed to; may be empty
 * @param condition the answers it depends on, each as {@code question:option}
 */
public record QuestionForm(
        @NotNull(message = "{consultation.question.kind.missing}") @Nullable QuestionKind kind,
        @NotBlank(message = "{consultation.question.missing}")
                @Size(max = 1000, message = "{consultation.question.long}")
                String text,
        @Size(max = 1000, message = "{consultation.text.long}") String help,
        boolean required,
        boolean published,
        @Size(max = 4000, message = "{consultation.text.long}") String options,
        String section,
        List<String> condition) {

    private static final int SHORT_ID = 8;

    public QuestionForm {
        condition = condition == null ? List.of() : List.copyOf(condition);
    }

    static QuestionForm empty() {
        return new QuestionForm(null, "", "", false, true, "", "", List.of());
    }

    static QuestionForm of(Question question) {
        Question.Condition condition = question.condition();
        return new QuestionForm(
                question.kind(),
                question.text(),
                question.help(),
                question.required(),
                question.published(),
                question.options().stream()
                        .map(Question.Option::text)
                        .collect(Collectors.joining("\n")),
                question.sectionId() == null ? "" : question.sectionId().toString(),
                condition == null
                        ? List.of()
                        : condition.options().stream()
                                .map(option -> condition.questionId() + ":" + option)
                                .toList());
    }

    void check(ResponseTemplate template, @Nullable UUID own, Errors errors) {
        if (kind != null && kind.hasOptions() && lines().size() < 2) {
            errors.rejectValue("options", "consultation.question.options.missing");
        }
        if (condition.stream().map(QuestionForm::questionOf).distinct().count() > 1) {
            errors.rejectValue("condition", "consultation.question.condition.one");
        } else if (!condition.isEmpty() && condition(template, own) == null) {
            errors.rejectValue("condition", "consultation.question.condition.unknown");
        }
    }

    /**
     * @param before the question as it was; options keep their identity while their text stays
     */
    Question question(UUID id, @Nullable Question before, ResponseTemplate template) {
        return new Question(
                id,
                Objects.requireNonNull(kind),
                text.strip(),
                help.strip(),
                required,
                published,
                lines().stream().map(line -> option(line, before)).toList(),
                kind != QuestionKind.AMENDMENT || section.isBlank()
                        ? null
                        : UUID.fromString(section),
                condition(template, before == null ? null : id));
    }

    private Question.@Nullable Condition condition(ResponseTemplate template, @Nullable UUID own) {
        if (condition.isEmpty()) {
            return null;
        }
        List<String> chosen =
                condition.stream().map(each -> each.substring(each.indexOf(':') + 1)).toList();
        return template.deciding(own).stream()
                .filter(
                        question ->
                                question.id().toString().equals(questionOf(condition.getFirst())))
                .filter(question -> question.optionIds().containsAll(chosen))
                .findFirst()
                .map(question -> new Question.Condition(question.id(), chosen))
                .orElse(null);
    }

    private static String questionOf(String condition) {
        return condition.substring(0, Math.max(0, condition.indexOf(':')));
    }

    private List<String> lines() {
        return options.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static Question.Option option(String text, @Nullable Question before) {
        return before == null
                ? fresh(text)
                : before.options().stream()
                        .filter(option -> option.text().equals(text))
                        .findFirst()
                        .orElseGet(() -> fresh(text));
    }

    private static Question.Option fresh(String text) {
        return new Question.Option(UUID.randomUUID().toString().substring(0, SHORT_ID), text);
    }
}
