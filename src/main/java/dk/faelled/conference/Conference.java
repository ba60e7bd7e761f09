package dk.faelled.conference;

import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.Plan;
import dk.faelled.platform.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A gathering of a plan. Officials write it, announce it, move it or call it off; that registration
 * opens and ends, and that the day comes and goes, is a matter of time alone. Verbs that do not fit
 * the state throw {@link IllegalConferenceTransition}.
 */
@Entity
public class Conference {

    public static final String TYPE = "conference";

    /** What officials decided; what time decides is not kept. */
    enum Stage {
        DRAFT,
        ANNOUNCED,
        CANCELLED
    }

    @Id private UUID id;
    private UUID planId;
    private String planSlug;
    private String planTitle;

    @Column(unique = true)
    private String slug;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Embedded private ConferenceText text;
    @Embedded private ConferenceTime time;
    @Embedded private Venue venue;
    @Embedded private SignUp signUp;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<StakeholderGroup> groups;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Programme programme;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ContactPerson contact;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<ConferenceNotice> notices;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable ConferenceOutcome outcome;

    private int sequence;
    private @Nullable Instant announcedAt;
    @Version private @Nullable Long version;

    protected Conference() {}

    /** A new conference, which nobody but its officials knows of. */
    public Conference(
            Plan plan, String slug, ConferenceKind kind, ConferenceText text, ConferenceTime time) {
        this.id = UUID.randomUUID();
        this.planId = plan.id();
        this.planSlug = plan.slug();
        this.planTitle = plan.title();
        this.slug = slug;
        this.kind = kind;
        this.text = text;
        this.time = time;
        this.venue = new Venue("", "", "", "");
        this.audience = Audience.OPEN;
        this.groups = List.of();
        this.programme = Programme.NONE;
        this.contact = ContactPerson.NOBODY;
        this.notices = List.of();
        this.stage = Stage.DRAFT;
        this.signUp = SignUp.before(time);
    }

    /** What it is, and whom to ask. */
    public record Description(ConferenceKind kind, ConferenceText text, ContactPerson contact) {}

    /** When and where it is held. */
    public record Setting(ConferenceTime time, Venue venue) {}

    /** Who may come, how many, and until when one registers. */
    public record Admission(Audience audience, SignUp signUp, List<StakeholderGroup> groups) {}

    void describe(Description description) {
        require(stage != Stage.CANCELLED);
        kind = description.kind;
        text = description.text;
        contact = description.contact;
    }

    /**
     * @throws IllegalConferenceTransition once it is announced; then it can only be moved
     */
    void schedule(Setting setting) {
        require(stage == Stage.DRAFT);
        place(setting);
    }

    void admit(Admission admission) {
        require(stage != Stage.CANCELLED);
        audience = admission.audience;
        signUp = admission.signUp;
        groups = List.copyOf(admission.groups);
    }

    void plan(Programme other) {
        require(stage != Stage.CANCELLED);
        programme = other;
    }

    /**
     * Tells everybody of it.
     *
     * @throws IllegalConferenceTransition when it would have begun already
     */
    void announce(Instant at) {
        require(stage == Stage.DRAFT && at.isBefore(time.start()));
        stage = Stage.ANNOUNCED;
        announcedAt = at;
    }

    /**
     * Holds it at another time or place. The programme and the days of registration move along.
     *
     * @throws IllegalConferenceTransition when it has begun, or would have
     */
    ConferenceNotice move(Setting setting, String reason, Instant at) {
        require(state(at).isAhead() && at.isBefore(setting.time.start()));
        ConferenceTime former = setting.time.equals(time) ? null : time;
        if (former != null) {
            signUp = signUp.moved(daysBetween(former, setting.time));
        }
        place(setting);
        return notice(ConferenceNotice.Kind.MOVED, reason, former, at);
    }

    /**
     * Calls it off.
     *
     * @throws IllegalConferenceTransition when it is over, or nobody knows of it
     */
    ConferenceNotice cancel(String reason, Instant at) {
        require(stage == Stage.ANNOUNCED && at.isBefore(time.end()));
        stage = Stage.CANCELLED;
        return notice(ConferenceNotice.Kind.CANCELLED, reason, null, at);
    }

    /**
     * Says what came of it.
     *
     * @throws IllegalConferenceTransition before it has begun
     */
    void sumUp(ConferenceOutcome other, Instant at) {
        require(stage == Stage.ANNOUNCED && !at.isBefore(time.start()));
        outcome = other;
    }

    private void place(Setting setting) {
        programme = programme.moved(Duration.between(time.begins(), setting.time.begins()));
        time = setting.time;
        venue = setting.venue;
    }

    private ConferenceNotice notice(
            ConferenceNotice.Kind what, String why, @Nullable ConferenceTime former, Instant at) {
        sequence++;
        ConferenceNotice notice = new ConferenceNotice(UUID.randomUUID(), what, why, former, at);
        notices = Stream.concat(Stream.of(notice), notices.stream()).toList();
        return notice;
    }

    private static Duration daysBetween(ConferenceTime one, ConferenceTime other) {
        return Duration.between(one.day().atStartOfDay(), other.day().atStartOfDay());
    }

    /** The plan has another address or name. */
    void follow(String otherPlanSlug, String otherPlanTitle) {
        planSlug = otherPlanSlug;
        planTitle = otherPlanTitle;
    }

    public ConferenceState state(Instant now) {
        return stage == Stage.ANNOUNCED
                ? ConferenceState.at(now, time, signUp)
                : ConferenceState.valueOf(stage.name());
    }

    /** Whether everybody may read of it. */
    public boolean isPublic() {
        return stage != Stage.DRAFT;
    }

    public Optional<StakeholderGroup> group(@Nullable UUID groupId) {
        return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
    }

    public Subject subject() {
        return new Subject(TYPE, id, title(), path());
    }

    public String path() {
        return "/arrangementer/" + slug;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalConferenceTransition();
        }
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public String planSlug() {
        return planSlug;
    }

    public String planTitle() {
        return planTitle;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return text.title();
    }

    public Description description() {
        return new Description(kind, text, contact);
    }

    public Setting setting() {
        return new Setting(time, venue);
    }

    public Admission admission() {
        return new Admission(audience, signUp, groups);
    }

    public ConferenceKind kind() {
        return kind;
    }

    public ConferenceText text() {
        return text;
    }

    public ConferenceTime time() {
        return time;
    }

    public Venue venue() {
        return venue;
    }

    public SignUp signUp() {
        return signUp;
    }

    public Audience audience() {
        return audience;
    }

    public List<StakeholderGroup> groups() {
        return groups;
    }

    public Programme programme() {
        return programme;
    }

    public ContactPerson contact() {
        return contact;
    }

    /** What was told since it was announced, the latest first. */
    public List<ConferenceNotice> notices() {
        return notices;
    }

    /** What came of it, as far as it is written. */
    public ConferenceOutcome outcome() {
        return outcome == null ? ConferenceOutcome.NONE : outcome;
    }

    public boolean isDraft() {
        return stage == Stage.DRAFT;
    }

    public boolean isCancelled() {
        return stage == Stage.CANCELLED;
    }

    /** Counts how often it was moved or called off, as calendars do. */
    public int sequence() {
        return sequence;
    }

    public @Nullable Instant announcedAt() {
        return announcedAt;
    }
}
