package dk.faelled.decision;

import static dk.faelled.decision.Publication.DECISION;
import static dk.faelled.decision.Publication.DOCUMENTS;

import dk.faelled.governance.Body;
import dk.faelled.governance.Meeting;
import dk.faelled.plan.Plan;
import dk.faelled.platform.Actor;
import dk.faelled.platform.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A case with all its decision rests on, and its path from body to body. Officials write it, a
 * second one looks at it, it is sent to a body, the body decides, and so on to the end of its path.
 * Verbs that do not fit throw {@link IllegalPackageTransition}.
 */
@Entity
public class DecisionPackage {

    public static final String TYPE = "decision-package";

    /** The type its numbered points have in threads. */
    public static final String POINT = "decision-point";

    @Id private UUID id;
    private UUID planId;
    private String planSlug;
    private String planTitle;

    @Column(unique = true)
    private String slug;

    @Embedded private CaseFacts facts;
    @Embedded private Openness openness;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PackageContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Review review;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "package_id", nullable = false)
    @OrderBy("position")
    private List<PathStep> steps = new ArrayList<>();

    private @Nullable String withdrawn;

    @Enumerated(EnumType.STRING)
    private PackageState state;

    private Instant createdAt;
    @Version private @Nullable Long version;

    protected DecisionPackage() {}

    /** A new package, which nobody but its officials knows of. */
    public DecisionPackage(Plan plan, String slug, CaseFacts facts, Instant at) {
        this.id = UUID.randomUUID();
        this.planId = plan.id();
        this.planSlug = plan.slug();
        this.planTitle = plan.title();
        this.slug = slug;
        this.facts = facts;
        this.openness = Openness.OPEN;
        this.content = PackageContent.EMPTY;
        this.review = Review.NONE;
        this.state = PackageState.PREPARATION;
        this.createdAt = at;
    }

    /** What it is called, and whether it is meant to be closed. */
    public record Description(CaseFacts facts, Openness openness) {}

    /**
     * @throws DocumentsPublished when it would be closed while its documents are public
     */
    void describe(Description description) {
        require(!state.isOver() || description.facts.equals(facts));
        if (description.openness.closed()
                && steps.stream().anyMatch(each -> each.published(DOCUMENTS) != null)) {
            throw new DocumentsPublished();
        }
        if (!description.equals(description())) {
            facts = description.facts;
            openness = description.openness;
            review = Review.NONE;
        }
    }

    void write(PackageContent other) {
        require(!state.isOver());
        if (!other.equals(content)) {
            content = other;
            review = Review.NONE;
        }
    }

    /** What people said is joined to a point, or taken from it: that is looked at, too. */
    void rejoin() {
        require(!state.isOver());
        review = Review.NONE;
    }

    /**
     * Gives it another address, as long as nobody was sent it.
     *
     * @throws IllegalPackageTransition once it was
     */
    void rename(String otherSlug) {
        require(state == PackageState.PREPARATION);
        slug = otherSlug;
    }

    void askForReview(Actor by, Instant at) {
        require(!state.isOver() && !review.isApproved());
        review = new Review(Review.State.ASKED, by, null, at, "");
    }

    /**
     * @throws SameOfficial when it is who asked
     */
    void approve(Actor by, Instant at) {
        review = reviewed(Review.State.APPROVED, by, "", at);
    }

    /**
     * @throws SameOfficial when it is who asked
     */
    void sendBack(Actor by, String remark, Instant at) {
        review = reviewed(Review.State.SENT_BACK, by, remark, at);
    }

    private Review reviewed(Review.State to, Actor by, String remark, Instant at) {
        require(review.isAsked());
        if (by.equals(review.askedBy())) {
            throw new SameOfficial();
        }
        return new Review(to, review.askedBy(), by, at, remark);
    }

    /** Lets a further body have its turn, after all others. */
    PathStep route(Body body) {
        require(!state.isOver());
        return way().add(body);
    }

    /** Takes a body out that was planned, and not sent anything. */
    void unroute(UUID stepId) {
        require(state != PackageState.SUSPENDED);
        way().remove(stepId);
        settle();
    }

    /** Changes the order of those that come; what was sent stays where it is. */
    void reroute(UUID stepId, int to) {
        way().move(stepId, to);
    }

    void schedule(UUID stepId, @Nullable Meeting meeting) {
        way().undispatched(stepId).schedule(meeting);
    }

    /**
     * Sends a version to the body whose turn it is.
     *
     * @param number on the body's agenda
     * @param whyLate empty when it is in time
     */
    void dispatch(UUID stepId, int version, int number, String whyLate, Instant at) {
        PathStep step = way().undispatched(stepId);
        require(!state.isOver() && step == current().orElse(null) && step.meets() != null);
        require(review.isApproved());
        step.dispatch(version, number, whyLate, at);
        settle();
    }

    /**
     * Notes what a body decided, and lets the case go on from there.
     *
     * @param council where suspended decisions go
     */
    void decide(UUID stepId, StepOutcome outcome, Body council) {
        require(!state.isOver());
        require(state != PackageState.SUSPENDED || outcome.result() != StepResult.WITHDRAWN);
        PathStep step = way().decide(stepId, outcome, council);
        if (outcome.closed() && step.published(DOCUMENTS) != null) {
            step.takeDown(DOCUMENTS, "", outcome.at());
        }
        settle();
    }

    /**
     * Whether a decision can be brought before the council: a committee's, of something to be
     * carried out.
     */
    public static boolean mayBeSuspended(PathStep step, StepResult result) {
        return step.bodyKind().isCommittee() && result.isForExecution();
    }

    /** The member takes the demand back: the committee's decision stands again. */
    void restore(UUID stepId, Instant at) {
        require(state == PackageState.SUSPENDED);
        way().restore(stepId, at);
        settle();
    }

    void publish(UUID stepId, Publication what, Instant at) {
        PathStep step = step(stepId);
        require(step.published(what) == null);
        require(what == DECISION ? step.isDecided() : step.isDispatched());
        require(what != DOCUMENTS || !isClosed(step));
        step.publish(what, at);
    }

    /** Takes something down; that it was there, and why it is not, is told in its place. */
    void takeDown(UUID stepId, Publication what, String reason, Instant at) {
        PathStep step = step(stepId);
        require(step.published(what) != null);
        step.takeDown(what, reason, at);
    }

    /** Ends the case before its path does. */
    void withdraw(String reason) {
        require(state == PackageState.UNDER_WAY);
        withdrawn = reason;
        way().end();
        settle();
    }

    /** The plan has another address or name. */
    void follow(String otherPlanSlug, String otherPlanTitle) {
        planSlug = otherPlanSlug;
        planTitle = otherPlanTitle;
    }

    private void settle() {
        state = withdrawn == null ? way().state() : PackageState.WITHDRAWN;
    }

    private DecisionPath way() {
        return new DecisionPath(steps);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalPackageTransition();
        }
    }

    /** Whose turn it is: the first body that has not decided; none at the end of the path. */
    public Optional<PathStep> current() {
        return way().current();
    }

    /** The last thing a body decided. */
    public Optional<PathStep> lastDecided() {
        return steps.stream().filter(PathStep::isDecided).reduce((first, second) -> second);
    }

    /**
     * @throws PackageNotFound when it is none of this package
     */
    public PathStep step(UUID stepId) {
        return way().step(stepId);
    }

    /** Whether only members may know what it is about: meant to be closed, or treated so. */
    public boolean isClosed(PathStep step) {
        return openness.closed() || step.outcome().map(StepOutcome::closed).orElse(false);
    }

    public Subject subject() {
        return new Subject(TYPE, id, title(), path());
    }

    public String path() {
        return "/beslutninger/" + slug;
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
        return facts.title();
    }

    public Description description() {
        return new Description(facts, openness);
    }

    public CaseFacts facts() {
        return facts;
    }

    public Openness openness() {
        return openness;
    }

    public PackageContent content() {
        return content;
    }

    public Review review() {
        return review;
    }

    public List<PathStep> steps() {
        return List.copyOf(steps);
    }

    /** Why it was withdrawn; null when it was not. */
    public @Nullable String withdrawn() {
        return withdrawn;
    }

    public PackageState state() {
        return state;
    }
}
