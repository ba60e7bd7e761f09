package dk.faelled.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
        return version.answers()
                .without(
                        redactions.findByResponseIdAndVersionNumberOrderByBegins(
                                version.responseId(), version.number()),
                        LEFT_OUT);
    }

    /** The same for many, in one question to the database; by response. */
    public Map<UUID, Answers> of(Collection<ResponseVersion> versions) {
        Map<UUID, ResponseVersion> byResponse =
                versions.stream()
                        .collect(
                                Collectors.toMap(ResponseVersion::responseId, Function.identity()));
        Map<UUID, List<Redaction>> hidden =
                redactions.findByResponseIdIn(byResponse.keySet()).stream()
                        .collect(Collectors.groupingBy(Redaction::responseId));
        Map<UUID, Answers> answers = new HashMap<>();
        byResponse.forEach(
                (id, version) ->
                        answers.put(
                                id,
                                version.answers()
                                        .without(
                                                hidden.getOrDefault(id, List.of()).stream()
                                                        .filter(
                                                                each ->
                                                                        each.versionNumber()
                                                                                == version.number())
                                                        .toList(),
                                                LEFT_OUT)));
        return answers;
    }
}
