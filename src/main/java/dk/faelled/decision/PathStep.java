package dk.faelled.decision;

import dk.faelled.governance.Body;
import dk.faelled.governance.BodyKind;
import dk.faelled.governance.Meeting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.hibernate.type.descriptor.jdbc.LocalDateTimeJdbcType;
import org.jspecify.annotations.Nullable;

/**
 * A body's turn with a case: planned, then sent to it (dispatched), then decided. The package sees
 * to the order of these.
 */
@Entity
public class PathStep {

    /** Why the case comes to this body. */
    public enum Origin {
        PLANNED,
        /** It had the case before, and is to have it again. */
        AGAIN,
        /** A member brought it here. */
        SUSPENSION
    }

    @Id private UUID id;
    private int position;
    private UUID bodyId;
    private String bodyName;

    @Enumerated(EnumType.STRING)
    private BodyKind bodyKind;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable UUID meetingId;

    @JdbcType(LocalDateTimeJdbcType.class)
    private @Nullable LocalDateTime meets;

    private String place;
    private @Nullable Integer itemNumber;
    private @Nullable Instant dispatchedAt;
    private @Nullable Integer versionNumber;
    private String lateReason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable StepOutcome outcome;

    @Column(name = "agenda_at")
    private @Nullable Instant agendaAt;

    private @Nullable Instant decisionAt;
    private @Nullable Instant documentsAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Publication.TakenDown> takenDown;

    protected PathStep() {}

    PathStep(Body body, Origin origin) {
        this(body.id(), body.name(), body.kind(), origin);
    }

    private PathStep(UUID bodyId, String bodyName, BodyKind bodyKind, Origin origin) {
        this.id = UUID.randomUUID();
        this.bodyId = bodyId;
        this.bodyName = bodyName;
        this.bodyKind = bodyKind;
        this.origin = origin;
        this.place = "";
        this.lateReason = "";
        this.takenDown = List.of();
    }

    /** Another turn for the same body. */
    PathStep again() {
        return new PathStep(bodyId, bodyName, bodyKind, Origin.AGAIN);
    }

    void at(int otherPosition) {
        position = otherPosition;
    }

    void schedule(@Nullable Meeting meeting) {
        meetingId = meeting == null ? null : meeting.id();
        meets = meeting == null ? null : meeting.begins();
        place = meeting == null ? "" : meeting.place();
    }

    void dispatch(int version, int number, String whyLate, Instant at) {
        dispatchedAt = at;
        versionNumber = version;
        itemNumber = number;
        lateReason = whyLate;
    }

    void decide(StepOutcome decided) {
        outcome = decided;
    }

    void publish(Publication what, Instant at) {
        show(what, at);
    }

    void takeDown(Publication what, String reason, Instant at) {
        show(what, null);
        takenDown =
                Stream.concat(
                                takenDown.stream(),
                                Stream.of(new Publication.TakenDown(what, reason, at)))
                        .toList();
    }

    private void show(Publication what, @Nullable Instant at) {
        switch (what) {
            case AGENDA -> agendaAt = at;
            case DECISION -> decisionAt = at;
            case DOCUMENTS -> documentsAt = at;
        }
    }

    /** When this was published; null while it is not. */
    public @Nullable Instant published(Publication what) {
        return switch (what) {
            case AGENDA -> agendaAt;
            case DECISION -> decisionAt;
            case DOCUMENTS -> documentsAt;
        };
    }

    /** What was published and taken down, and is not up again. */
    public List<Publication.TakenDown> missingNow() {
        return takenDown.stream().filter(each -> published(each.what()) == null).toList();
    }

    public boolean isPublic() {
        return agendaAt != null || decisionAt != null || documentsAt != null;
    }

    public boolean isDispatched() {
        return dispatchedAt != null;
    }

    public boolean isDecided() {
        return outcome != null;
    }

    /** Whether it waits for the body: sent, and not decided. */
    public boolean isPending() {
        return isDispatched() && !isDecided();
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public String bodyName() {
        return bodyName;
    }

    public BodyKind bodyKind() {
        return bodyKind;
    }

    public Origin origin() {
        return origin;
    }

    public @Nullable UUID meetingId() {
        return meetingId;
    }

    public @Nullable LocalDateTime meets() {
        return meets;
    }

    public String place() {
        return place;
    }

    /** Its number on the agenda. */
    public int itemNumber() {
        return itemNumber == null ? 0 : itemNumber;
    }

    public @Nullable Instant dispatchedAt() {
        return dispatchedAt;
    }

    /** The version the body was sent; 0 as long as it was not. */
    public int versionNumber() {
        return versionNumber == null ? 0 : versionNumber;
    }

    /** Why it was sent late; empty when it was not. */
    public String lateReason() {
        return lateReason;
    }

    public Optional<StepOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * @throws IllegalPackageTransition while nothing is decided
     */
    public StepOutcome requireOutcome() {
        return outcome().orElseThrow(IllegalPackageTransition::new);
    }

    /** The day of the meeting, for those that have one. */
    public LocalDateTime requireMeets() {
        return Objects.requireNonNull(meets);
    }
}
