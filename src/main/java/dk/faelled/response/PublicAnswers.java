package dk.faelled.response;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may read of responses: every public page, file, feed and search goes through
 * here, so that no way out forgets a redaction.
 */
@Component
@Transactional(readOnly = true)
public class PublicAnswers {

    /** Stands where words are left out, whatever their number. */
    public static final String LEFT_OUT = "[udeladt]";

    private final Redactions redactions;

    PublicAnswers(Redactions redactions) {
        this.redactions = redactions;
    }

    public Answers of(ResponseVersion version) {
        return reader(List.of(version.responseId())).of(version);
    }

    /** A gate for many responses, opened with one question to the database. */
    public Reader reader(Collection<UUID> responseIds) {
        return new Reader(
                redactions.findByResponseIdIn(responseIds).stream()
                        .filter(Redaction::isHidden)
                        .collect(Collectors.groupingBy(Redaction::responseId)));
    }

    /** What the public may read of some responses. */
    public record Reader(Map<UUID, List<Redaction>> hidden) {

        public Answers of(ResponseVersion version) {
            return version.answers().without(hiddenOf(version), LEFT_OUT);
        }

        /** Some words of an answer. */
        public String words(ResponseVersion version, UUID question, Span words) {
            return Span.hide(
                    hiddenOf(version).stream()
                            .filter(each -> each.questionId().equals(question))
                            .map(Redaction::span)
                            .filter(words::overlaps)
                            .map(span -> span.within(words))
                            .toList(),
                    words.in(version.answers().to(question).text()),
                    LEFT_OUT);
        }

        private List<Redaction> hiddenOf(ResponseVersion version) {
            return hidden.getOrDefault(version.responseId(), List.of()).stream()
                    .filter(each -> each.versionNumber() == version.number())
                    .toList();
        }
    }
}
