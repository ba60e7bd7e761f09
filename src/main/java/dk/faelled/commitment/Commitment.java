package dk.faelled.commitment;

import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.PathStep;
import dk.faelled.platform.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A point of a decision that somebody is to carry out. */
@Entity
public class Commitment {

    public static final String TYPE = "commitment";

    /** What was told of it at some time. */
    public record Update(CommitmentStatus status, String text, String by, Instant at) {}

    @Id private UUID id;
    private UUID packageId;
    private String packageSlug;
    private String packageTitle;
    private UUID planId;
    private UUID stepId;
    private UUID pointId;
    private int number;
    private String text;
    private String unit;
    private @Nullable LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    private String decidedBy;
    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Update> updates;

    @Version private @Nullable Long version;

    protected Commitment() {}

    Commitment(DecisionPackage decisionPackage, FrozenPackage.Point point, PathStep step) {
        this.id = UUID.randomUUID();
        this.packageId = decisionPackage.id();
        this.packageSlug = decisionPackage.slug();
        this.packageTitle = decisionPackage.title();
        this.planId = decisionPackage.planId();
        this.stepId = step.id();
        this.pointId = point.id();
        this.number = point.number();
        this.text = point.text();
        this.unit = point.unit();
        this.deadline = point.deadline();
        this.status = CommitmentStatus.NOT_BEGUN;
        this.decidedBy = step.bodyName();
        this.decidedAt = step.requireOutcome().at();
        this.updates = List.of();
    }

    /** Who does it, and until when. */
    public record Plan(String unit, @Nullable LocalDate deadline) {}

    void arrange(Plan plan) {
        unit = plan.unit;
        deadline = plan.deadline;
    }

    void tell(Update update) {
        status = update.status;
        updates = Stream.concat(Stream.of(update), updates.stream()).toList();
    }

    public boolean isOverdue(LocalDate today) {
        return status.isOpen() && deadline != null && deadline.isBefore(today);
    }

    public Subject subject() {
        return new Subject(TYPE, id, text, path());
    }

    public String path() {
        return "/beslutninger/" + packageSlug + "/opfoelgning/" + number;
    }

    public UUID id() {
        return id;
    }

    public UUID packageId() {
        return packageId;
    }

    public String packageSlug() {
        return packageSlug;
    }

    public String packageTitle() {
        return packageTitle;
    }

    public UUID planId() {
        return planId;
    }

    /** The treatment that decided it. */
    UUID stepId() {
        return stepId;
    }

    public UUID pointId() {
        return pointId;
    }

    public int number() {
        return number;
    }

    /** What is to be done, without the "at" before it. */
    public String text() {
        return text;
    }

    public String unit() {
        return unit;
    }

    public @Nullable LocalDate deadline() {
        return deadline;
    }

    public CommitmentStatus status() {
        return status;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The newest first. */
    public List<Update> updates() {
        return updates;
    }

    public Plan arrangement() {
        return new Plan(unit, deadline);
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
