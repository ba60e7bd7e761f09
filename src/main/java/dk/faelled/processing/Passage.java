package dk.faelled.processing;

import dk.faelled.platform.Actor;
import dk.faelled.response.Span;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A part of a response that is about one theme: words of one answer of one version. */
@Entity
public class Passage {

    public static final String TYPE = "passage";

    @Id private UUID id;
    private UUID responseId;
    private int versionNumber;
    private UUID questionId;
    private int begins;
    private int ends;
    private UUID themeId;
    private String author;
    private Instant at;

    protected Passage() {}

    Passage(
            UUID responseId,
            int versionNumber,
            UUID questionId,
            Span words,
            UUID themeId,
            Actor by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.responseId = responseId;
        this.versionNumber = versionNumber;
        this.questionId = questionId;
        this.begins = words.begins();
        this.ends = words.ends();
        this.themeId = themeId;
        this.author = by.name();
        this.at = at;
    }

    /** Puts it under another theme. */
    void about(UUID otherTheme) {
        themeId = otherTheme;
    }

    public UUID id() {
        return id;
    }

    public UUID responseId() {
        return responseId;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public UUID questionId() {
        return questionId;
    }

    public Span span() {
        return new Span(begins, ends);
    }

    public UUID themeId() {
        return themeId;
    }
}
