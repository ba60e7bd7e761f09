package dk.faelled.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an idea's words. Versions are never changed: the first is what was sent, later
 * ones stand beside it. The public sees the last one that is approved.
 */
@Entity
public class IdeaText {

    /** Who wrote the version. */
    public enum Writer {
        AUTHOR,
        OFFICIAL
    }

    @Id private UUID id;

    @ManyToOne private Idea idea;

    private int edition;
    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private Writer writer;

    private @Nullable String reason;
    private Instant writtenAt;
    private @Nullable Instant approvedAt;
    private boolean refused;

    protected IdeaText() {}

    IdeaText(
            Idea idea,
            int edition,
            String title,
            String text,
            Writer writer,
            @Nullable String reason,
            Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.idea = idea;
        this.edition = edition;
        this.title = title.strip();
        this.text = text.strip();
        this.writer = writer;
        this.reason = reason;
        this.writtenAt = writtenAt;
    }

    void approve(Instant at) {
        approvedAt = at;
    }

    void refuseIfPending() {
        refused = isPending();
    }

    /** Whether it waits for an official to read it. */
    public boolean isPending() {
        return approvedAt == null && !refused;
    }

    public boolean isRefused() {
        return refused;
    }

    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Writer writer() {
        return writer;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public boolean isApproved() {
        return approvedAt != null;
    }
}
