package dk.faelled.processing;

import dk.faelled.response.Answer;
import dk.faelled.response.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words of a response that an official marked with the mouse, or wrote down.
 *
 * @param question whose answer they are of; null to look in all answers
 * @param text nothing for the whole answer
 * @param near about where they begin, where an answer has them more than once
 */
record MarkedWords(@Nullable UUID question, String text, int near) {

    boolean mayBeIn(UUID questionId) {
        return question == null || question.equals(questionId);
    }

    /** Where an answer has them. */
    Optional<Map.Entry<UUID, Span>> in(Map.Entry<UUID, Answer> answer) {
        String said = answer.getValue().text();
        Optional<Span> span =
                text.isBlank()
                        ? Optional.of(new Span(0, said.length()))
                                .filter(whole -> question != null && !said.isBlank())
                        : Span.of(text, said).stream()
                                .min(
                                        Comparator.comparingInt(
                                                each -> Math.abs(each.begins() - near)));
        return span.map(found -> Map.entry(answer.getKey(), found));
    }
}
