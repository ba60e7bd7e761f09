package dk.faelled.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
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

    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::begins).thenComparingInt(Span::ends);

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
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Span hidden : redactions.stream().map(Redaction::span).sorted(BY_PLACE).toList()) {
            int begins = Math.min(hidden.begins(), text.length());
            if (begins > at || hidden.ends() > at && begins == at) {
                shown.append(text, at, begins).append(mark);
            }
            at = Math.max(at, Math.min(hidden.ends(), text.length()));
        }
        shown.append(text, at, text.length());
        List<UUID> kept =
                files.stream()
                        .filter(
                                file ->
                                        redactions.stream()
                                                .map(Redaction::fileId)
                                                .noneMatch(file::equals))
                        .toList();
        return new Answer(shown.toString(), choices, kept);
    }
}
