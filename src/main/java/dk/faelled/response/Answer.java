package dk.faelled.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/**
 * The answer to one question; of the three parts its kind of question uses one.
 *
 * @param text as it was typed
 * @param choices ids of options; of a ranking in the order they were put
 * @param files stored files
 */
public record Answer(String text, List<String> choices, List<UUID> files) {

    public Answer {
        choices = List.copyOf(choices);
        files = List.copyOf(files);
    }

    public static Answer ofText(String text) {
        return new Answer(text, List.of(), List.of());
    }

    public static Answer ofChoices(List<String> choices) {
        return new Answer("", choices, List.of());
    }

    public static Answer ofFiles(List<UUID> files) {
        return new Answer("", List.of(), files);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return text.isBlank() && choices.isEmpty() && files.isEmpty();
    }

    Answer without(List<Redaction> redactions, String mark) {
        List<UUID> kept =
                files.stream()
                        .filter(
                                file ->
                                        redactions.stream()
                                                .map(Redaction::fileId)
                                                .noneMatch(file::equals))
                        .toList();
        List<Span> hidden = redactions.stream().map(Redaction::span).toList();
        return new Answer(Span.hide(hidden, text, mark), choices, kept);
    }
}
