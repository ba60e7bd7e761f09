package dk.faelled.hearing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question of a template; of kind {@link QuestionKind#INFORMATION} a text without an answer.
 *
 * @param help stands under the question; may be empty
 * @param published whether answers are shown to the public with the response
 * @param options of the kinds that have some
 * @param sectionId the section of the material an amendment is proposed to
 * @param condition when it is asked; null for always
 */
public record Question(
        UUID id,
        QuestionKind kind,
        String text,
        String help,
        boolean required,
        boolean published,
        List<Option> options,
        @Nullable UUID sectionId,
        @Nullable Condition condition) {

    /** The longest text of one line. */
    public static final int SHORT = 300;

    /** The longest text at all. */
    public static final int LONG = 10_000;

    /** The most files one answer may have. */
    public static final int FILES = 5;

    /** One of the answers that can be chosen. */
    public record Option(String id, String text) {}

    /** It is asked when an earlier question was answered with one of these options. */
    public record Condition(UUID questionId, List<String> options) {}

    /** The fixed options of the scale; their texts are in the message bundle. */
    public enum Agreement {
        AGREE,
        PARTLY,
        DISAGREE,
        DONT_KNOW
    }

    /**
     * @throws IllegalArgumentException when a choice has fewer than two options
     */
    public Question {
        options = kind.hasOptions() ? List.copyOf(options) : List.of();
        if (kind.hasOptions() && options.size() < 2) {
            throw new IllegalArgumentException("A choice needs two options");
        }
        required = required && kind != QuestionKind.INFORMATION;
    }

    /** The ids of everything that can be chosen. */
    @JsonIgnore
    public List<String> optionIds() {
        return kind == QuestionKind.AGREEMENT
                ? Arrays.stream(Agreement.values()).map(Enum::name).toList()
                : options.stream().map(Option::id).toList();
    }

    public Optional<String> optionText(String optionId) {
        return options.stream()
                .filter(option -> option.id().equals(optionId))
                .map(Option::text)
                .findFirst();
    }

    @JsonIgnore
    public boolean isAnswered() {
        return kind != QuestionKind.INFORMATION;
    }

    @JsonIgnore
    public int longest() {
        return kind == QuestionKind.SHORT_TEXT ? SHORT : LONG;
    }

    /** The same question for a hearing whose material is not known. */
    Question withoutMaterial() {
        return new Question(id, kind, text, help, required, published, options, null, condition);
    }

    Question with(UUID otherId, @Nullable Condition otherCondition) {
        return new Question(
                otherId, kind, text, help, required, published, options, sectionId, otherCondition);
    }
}
