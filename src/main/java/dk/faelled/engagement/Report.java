package dk.faelled.engagement;

import dk.faelled.platform.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody finds that a published contribution should not be there. */
@Entity
public class Report {

    @Id private UUID id;
    private String subjectType;
    private UUID subjectId;
    private String subjectTitle;
    private String subjectPath;
    private String reason;
    private Instant reportedAt;
    private @Nullable Instant handledAt;
    @Version private @Nullable Long version;

    protected Report() {}

    public Report(Subject subject, String reason, Instant reportedAt) {
        this.id = UUID.randomUUID();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectTitle = subject.title();
        this.subjectPath = subject.path();
        this.reason = reason;
        this.reportedAt = reportedAt;
    }

    void handle(Instant at) {
        handledAt = at;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId, subjectTitle, subjectPath);
    }

    public String reason() {
        return reason;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
