package dk.faelled.response;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingContent;
import java.util.List;

/**
 * A response as its caseworker has it before them: as it was sent, with what was judged of its
 * newest version, and what looks as if it should be.
 */
public record ResponseSheet(
        Hearing hearing,
        HearingContent content,
        HearingResponse response,
        List<ResponseVersion> versions,
        List<Redaction> redactions,
        List<Finding> findings) {

    public ResponseVersion latest() {
        return versions.getLast();
    }

    public List<Redaction> hidden() {
        return redactions.stream().filter(Redaction::isHidden).toList();
    }

    /** The hidden words as they were written; the name of a hidden file is on the page already. */
    public String words(Redaction redaction) {
        return redaction.span().in(latest().answers().to(redaction.questionId()).text());
    }
}
