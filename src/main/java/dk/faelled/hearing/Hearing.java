package dk.faelled.hearing;

import dk.faelled.plan.Plan;
import dk.faelled.platform.Actor;
import dk.faelled.platform.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hearing of a plan. Officials write it, announce it and conclude it; opening and closing are a
 * matter of time alone, so that the deadline holds to the second whatever the portal is doing.
 * Verbs that do not fit the state throw {@link IllegalHearingTransition}.
 */
@Entity
public class Hearing {

    public static final String TYPE = "hearing";

    /** What officials decided; what time decides is not kept. */
    enum Stage {
        DRAFT,
        ANNOUNCED,
        CONCLUDED
    }

    @Id private UUID id;
    private UUID planId;
    private String planSlug;
    private String planTitle;

    @Column(unique = true)
    private String slug;

    private String title;
    private String lead;

    @Enumerated(EnumType.STRING)
    private HearingKind kind;

    @Embedded private HearingPeriod period;
    private @Nullable String shorterReason;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int newestVersion;
    private @Nullable Integer shownVersion;
    private @Nullable Instant announcedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant concludedAt;
    @Embedded private @Nullable ShelfLife shelfLife;
    @Version private @Nullable Long version;

    protected Hearing() {}

    /** A new hearing, which nobody but its officials knows of. */
    public Hearing(
            Plan plan,
            String slug,
            HearingKind kind,
            HearingPeriod period,
            @Nullable String shorterReason) {
        this.id = UUID.randomUUID();
        this.planId = plan.id();
        this.planSlug = plan.slug();
        this.planTitle = plan.title();
        this.slug = slug;
        this.title = "";
        this.lead = "";
        this.stage = Stage.DRAFT;
        plan(kind, period, shorterReason);
    }

    /**
     * Sets what kind of hearing it is and when it is open.
     *
     * @param shorterReason why it is shorter than its kind should be; needed only then
     * @throws IllegalHearingTransition once it is announced; then it can only be extended
     * @throws PeriodTooShort without a reason where one is needed
     */
    final void plan(
            HearingKind otherKind, HearingPeriod otherPeriod, @Nullable String shorterReason) {
        require(stage == Stage.DRAFT);
        boolean longEnough = otherPeriod.isLongEnoughFor(otherKind);
        if (!longEnough && shorterReason == null) {
            throw new PeriodTooShort(otherKind);
        }
        this.kind = otherKind;
        this.period = otherPeriod;
        this.shorterReason = longEnough ? null : shorterReason;
    }

    /** Takes the next version of what it says and asks. */
    HearingVersion revise(HearingContent content, Actor by, Instant at) {
        require(stage != Stage.CONCLUDED);
        newestVersion++;
        if (stage == Stage.DRAFT) {
            show(content);
        }
        return new HearingVersion(id, newestVersion, content, by, at);
    }

    /**
     * Tells the public, or the parties, of it.
     *
     * @throws IllegalHearingTransition when it would be over already
     */
    void announce(Instant at) {
        require(stage == Stage.DRAFT && !period.isOver(at));
        stage = Stage.ANNOUNCED;
        announcedAt = at;
    }

    /**
     * Lets people see what was changed since it was announced; they are told what it is.
     *
     * @param newest the content of the newest version
     * @throws IllegalHearingTransition when nothing was changed
     */
    HearingNotice tellChange(HearingContent newest, String what, Instant at) {
        require(stage == Stage.ANNOUNCED && hasUntoldChanges());
        show(newest);
        return HearingNotice.changed(id, what, at);
    }

    private void show(HearingContent content) {
        shownVersion = newestVersion;
        title = content.text().title();
        lead = content.text().lead();
    }

    /** Whether officials wrote something that is not shown yet. */
    public boolean hasUntoldChanges() {
        return shownVersion != null && shownVersion < newestVersion;
    }

    /**
     * Gives people more time. A hearing whose deadline has passed is open again then.
     *
     * @throws IllegalHearingTransition when it is not announced, or this is not later
     */
    HearingNotice extend(LocalDate later, String reason, Instant at) {
        require(stage == Stage.ANNOUNCED && later.isAfter(period.responseDeadline()));
        HearingPeriod longer = period.until(later);
        require(!longer.isOver(at));
        HearingNotice notice =
                HearingNotice.extended(id, period.responseDeadline(), later, reason, at);
        period = longer;
        closedAt = null;
        return notice;
    }

    /** Ends it: nothing more is taken in. */
    void conclude(Instant at) {
        require(state(at) == HearingState.AWAITING_CONCLUSION);
        stage = Stage.CONCLUDED;
        concludedAt = at;
    }

    /**
     * Decides how long what was said is shown and kept.
     *
     * @throws IllegalHearingTransition when nobody was told of it yet, when nothing is left, or
     *     when the records are said to have it before it is concluded
     */
    public void shelve(ShelfLife other) {
        require(stage != Stage.DRAFT && shelfLife().disposedAt() == null);
        require(other.recordNumber() == null || stage == Stage.CONCLUDED);
        shelfLife = other;
    }

    /** Notes that its opening was told to those who wait for it. */
    void opened(Instant at) {
        openedAt = at;
    }

    /** Notes that its end was told. */
    void closed(Instant at) {
        closedAt = at;
    }

    /** The plan has another address or name. */
    void follow(String otherPlanSlug, String otherPlanTitle) {
        planSlug = otherPlanSlug;
        planTitle = otherPlanTitle;
    }

    public HearingState state(Instant moment) {
        return switch (stage) {
            case DRAFT -> HearingState.DRAFT;
            case CONCLUDED -> HearingState.CONCLUDED;
            case ANNOUNCED ->
                    moment.isBefore(period.begins())
                            ? HearingState.ANNOUNCED
                            : period.isOver(moment)
                                    ? HearingState.AWAITING_CONCLUSION
                                    : HearingState.OPEN;
        };
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return kind.isPublic() && stage != Stage.DRAFT;
    }

    public ShelfLife shelfLife() {
        return shelfLife == null ? ShelfLife.OPEN : shelfLife;
    }

    public Subject subject() {
        return new Subject(TYPE, id, title, path());
    }

    public String path() {
        return "/hoeringer/" + slug;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalHearingTransition("This does not fit where the hearing is");
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
        return title;
    }

    public String lead() {
        return lead;
    }

    public HearingKind kind() {
        return kind;
    }

    public HearingPeriod period() {
        return period;
    }

    public @Nullable String shorterReason() {
        return shorterReason;
    }

    public int newestVersion() {
        return newestVersion;
    }

    /** The version people read and answer. */
    public int shownVersion() {
        return shownVersion == null ? newestVersion : shownVersion;
    }

    public boolean isDraft() {
        return stage == Stage.DRAFT;
    }

    public @Nullable Instant announcedAt() {
        return announcedAt;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    boolean isOpeningTold() {
        return openedAt != null;
    }
}
