package dk.faelled.intake;

import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.SenderKind;
import dk.faelled.platform.DanishFormats;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call things, in Danish or English, whatever the capitals. */
@Component
class SpokenNames {

    private static final List<Locale> LANGUAGES = List.of(DanishFormats.DANISH, Locale.ENGLISH);

    private final MessageSource messages;

    SpokenNames(MessageSource messages) {
        this.messages = messages;
    }

    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(DanishFormats.DANISH);
    }

    Optional<SenderKind> kind(String name) {
        return Arrays.stream(SenderKind.values())
                .filter(kind -> isCalled(kind.name(), "hearing.sender." + kind, name))
                .findFirst();
    }

    /** The ids of a question's options, by what they are called. */
    Map<String, String> options(Question question) {
        Map<String, String> options = new HashMap<>();
        for (String id : question.optionIds()) {
            question.optionText(id).ifPresent(text -> options.put(plain(text), id));
            if (question.kind() == QuestionKind.AGREEMENT) {
                LANGUAGES.forEach(
                        language ->
                                options.put(plain(said("hearing.agreement." + id, language)), id));
            }
        }
        return options;
    }

    /** What a column is about, judging by its head: a fact of the sender, or a question. */
    String target(String head, List<Question> questions) {
        for (ImportMapping.Fact fact : ImportMapping.Fact.values()) {
            String heads = said("intake.heads." + fact, DanishFormats.DANISH);
            if (Arrays.asList(heads.split(",")).contains(plain(head))) {
                return fact.name();
            }
        }
        return questions.stream()
                .filter(question -> plain(question.text()).equals(plain(head)))
                .map(question -> question.id().toString())
                .findFirst()
                .orElse("");
    }

    private boolean isCalled(String id, String key, String name) {
        return plain(name).equals(plain(id))
                || LANGUAGES.stream()
                        .anyMatch(language -> plain(name).equals(plain(said(key, language))));
    }

    private String said(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
