package dk.faelled.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Something everybody who takes part in a hearing must be told: the deadline was moved, or the text
 * was changed. Stands on the hearing's page and was mailed.
 */
@Entity
@Immutable
public class HearingNotice {

    /** What happened. */
    public enum Kind {
        EXTENDED,
        CHANGED
    }

    @Id private UUID id;
    private UUID hearingId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;
    private @Nullable LocalDate formerDeadline;
    private @Nullable LocalDate newDeadline;
    private Instant at;

    protected HearingNotice() {}

    private HearingNotice(UUID hearingId, Kind kind, String text, Instant at) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        this.kind = kind;
        this.text = text;
        this.at = at;
    }

    static HearingNotice changed(UUID hearingId, String text, Instant at) {
        return new HearingNotice(hearingId, Kind.CHANGED, text, at);
    }

    static HearingNotice extended(
            UUID hearingId, LocalDate former, LocalDate later, String reason, Instant at) {
        HearingNotice notice = new HearingNotice(hearingId, Kind.EXTENDED, reason, at);
        notice.formerDeadline = former;
        notice.newDeadline = later;
        return notice;
    }

    public UUID id() {
        return id;
    }

    public UUID hearingId() {
        return hearingId;
    }

    public Kind kind() {
        return kind;
    }

    /** What was changed, or why the deadline was moved. */
    public String text() {
        return text;
    }

    public @Nullable LocalDate formerDeadline() {
        return formerDeadline;
    }

    public @Nullable LocalDate newDeadline() {
        return newDeadline;
    }

    public Instant at() {
        return at;
    }
}
