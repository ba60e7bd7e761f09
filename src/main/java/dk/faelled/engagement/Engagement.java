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

/** One participant supports or follows one subject. It counts once it is confirmed. */
@Entity
class Engagement {

    enum Kind {
        SUPPORT,
        FOLLOW
    }

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subjectType;
    private UUID subjectId;
    private String subjectTitle;
    private String subjectPath;
    private UUID participantId;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    @Version private @Nullable Long version;

    protected Engagement() {}

    Engagement(Kind kind, Subject subject, Participant participant, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectTitle = subject.title();
        this.subjectPath = subject.path();
        this.participantId = participant.id();
        this.askedAt = askedAt;
    }

    void confirm(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    UUID participantId() {
        return participantId;
    }

    Subject subject() {
        return new Subject(subjectType, subjectId, subjectTitle, subjectPath);
    }
}
