package dk.faelled.response;

import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.platform.PersonalData;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with answers.
 *
 * @param template the questions as they are now
 * @param entered an official writes down what came; the sender may not have known the questions, so
 *     none has to be answered
 */
record AnswerCheck(ResponseTemplate template, boolean entered) {

    /** The most files one response may have. */
    static final int FILES = 10;

    /**
     * The faults among the answers to some questions, each as a message key.
     *
     * @param answers all answers, since questions depend on each other
     */
    Map<UUID, String> faults(List<Question> questions, Answers answers) {
        Map<UUID, String> faults = new LinkedHashMap<>();
        for (Question question : questions) {
            String fault =
                    answers.ask(question, template)
                            ? fault(question, answers.to(question.id()))
                            : null;
            if (fault != null) {
                faults.put(question.id(), "response.fault." + fault);
            }
        }
        return faults;
    }

    private @Nullable String fault(Question question, Answer answer) {
        if (answer.isEmpty()) {
            return question.required() && !entered ? "missing." + question.kind() : null;
        }
        if (question.kind().isText()) {
            return faultOfText(question, answer.text());
        }
        if (question.kind() == QuestionKind.FILE) {
            return answer.files().size() > Question.FILES ? "files" : null;
        }
        return faultOfChoice(question, answer.choices());
    }

    private static @Nullable String faultOfText(Question question, String text) {
        if (text.length() > question.longest()) {
            return "long." + question.kind();
        }
        return PersonalData.CPR.isIn(text) ? "cpr" : null;
    }

    private static @Nullable String faultOfChoice(Question question, List<String> choices) {
        if (!question.optionIds().containsAll(choices)) {
            return "option";
        }
        if (new HashSet<>(choices).size() < choices.size()) {
            return "rank";
        }
        boolean single =
                question.kind() == QuestionKind.SINGLE_CHOICE
                        || question.kind() == QuestionKind.AGREEMENT;
        return single && choices.size() > 1 ? "one" : null;
    }
}
