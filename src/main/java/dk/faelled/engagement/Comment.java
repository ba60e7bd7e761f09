package dk.faelled.engagement;

import dk.faelled.platform.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about another's contribution. It is seen by an official before the public sees
 * it; the text is never changed.
 */
@Entity
public class Comment {

    /** Where a comment is on its way. */
    public enum State {
        AWAITING_CONFIRMATION,
        AWAITING_MODERATION,
        PUBLISHED,
        DECLINED,
        WITHDRAWN
    }

    @Id private UUID id;
    private String subjectType;
    private UUID subjectId;
    private String subjectTitle;
    private String subjectPath;
    private UUID participantId;
    private UUID submissionKey;
    private @Nullable String name;
    private String text;
    private int privacyVersion;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String declineReason;
    private Instant sentAt;
    private @Nullable Instant publishedAt;
    @Version private @Nullable Long version;

    protected Comment() {}

    public Comment(
            Subject subject,
            Participant participant,
            UUID submissionKey,
            CommentForm form,
            int privacyVersion,
            Instant sentAt) {
        this.id = UUID.randomUUID();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectTitle = subject.title();
        this.subjectPath = subject.path();
        this.participantId = participant.id();
        this.submissionKey = submissionKey;
        this.name = form.nameOrNull();
        this.text = form.commentText().strip();
        this.privacyVersion = privacyVersion;
        this.state = State.AWAITING_CONFIRMATION;
        this.sentAt = sentAt;
    }

    boolean isFrom(Participant author, CommentForm form) {
        return participantId.equals(author.id()) && text.equals(form.commentText().strip());
    }

    public void confirm() {
        if (state == State.AWAITING_CONFIRMATION) {
            state = State.AWAITING_MODERATION;
        }
    }

    public void publish(Instant at) {
        if (state == State.AWAITING_MODERATION || state == State.DECLINED) {
            state = State.PUBLISHED;
            publishedAt = at;
            declineReason = null;
        }
    }

    public void decline(String reason) {
        if (state == State.AWAITING_MODERATION || state == State.PUBLISHED) {
            state = State.DECLINED;
            declineReason = reason;
        }
    }

    public void withdraw() {
        state = State.WITHDRAWN;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId, subjectTitle, subjectPath);
    }

    UUID participantId() {
        return participantId;
    }

    public @Nullable String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
