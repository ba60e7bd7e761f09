package dk.faelled.response;

import dk.faelled.platform.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * What an official judged of a version: some words of an answer, or a file, that the public does
 * not see; or words that were looked at and stay. The version itself is never changed.
 */
@Entity
@Immutable
public class Redaction implements Persistable<UUID> {

    @Id private UUID id;
    private UUID responseId;
    private int versionNumber;
    private UUID questionId;
    private @Nullable UUID fileId;
    private int begins;
    private int ends;

    @Enumerated(EnumType.STRING)
    private @Nullable RedactionGround ground;

    private String author;
    private Instant at;

    protected Redaction() {}

    private Redaction(
            ResponseVersion version,
            UUID questionId,
            @Nullable UUID fileId,
            Span span,
            @Nullable RedactionGround ground,
            Actor by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.responseId = version.responseId();
        this.versionNumber = version.number();
        this.questionId = questionId;
        this.fileId = fileId;
        this.begins = span.begins();
        this.ends = span.ends();
        this.ground = ground;
        this.author = by.name();
        this.at = at;
    }

    /**
     * Words of a text.
     *
     * @param ground null for words that stay
     */
    static Redaction of(
            ResponseVersion version,
            UUID questionId,
            Span words,
            @Nullable RedactionGround ground,
            Actor by,
            Instant at) {
        return new Redaction(version, questionId, null, words, ground, by, at);
    }

    static Redaction ofFile(
            ResponseVersion version,
            UUID questionId,
            UUID fileId,
            RedactionGround ground,
            Actor by,
            Instant at) {
        return new Redaction(version, questionId, fileId, Span.NONE, ground, by, at);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Written once, so nothing has to be looked up first. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Whether the public does not see it; otherwise it was looked at and stays. */
    public boolean isHidden() {
        return ground != null;
    }

    public UUID responseId() {
        return responseId;
    }

    int versionNumber() {
        return versionNumber;
    }

    public UUID questionId() {
        return questionId;
    }

    public @Nullable UUID fileId() {
        return fileId;
    }

    /** Which words of the answer; none for a file. */
    public Span span() {
        return new Span(begins, ends);
    }

    public @Nullable RedactionGround ground() {
        return ground;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
