package dk.faelled.plan;

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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan and its way through life. What it says lies in numbered {@link PlanVersion}s; the plan
 * knows which is the newest and which one the public sees.
 *
 * <p>Without four eyes, a public plan always shows its newest version. With four eyes, a version is
 * shown once a second official has approved it.
 */
@Entity
public class Plan {

    public static final String TYPE = "plan";

    @Id private UUID id;

    @Column(unique = true)
    private String slug;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String title;
    private String lead;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private boolean fourEyes;
    private int newestVersion;
    private @Nullable Integer shownVersion;
    private @Nullable Integer approvedVersion;
    private @Nullable Instant publishAt;
    private @Nullable Instant publishedAt;
    @Embedded private @Nullable ApprovalRequest request;
    @Version private @Nullable Long version;

    protected Plan() {}

    /** A draft that says nothing yet. */
    public Plan(String slug, About about) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.state = PlanState.DRAFT;
        present(about);
    }

    /** Takes the next version; it is seen by the public where nobody has to approve it. */
    PlanVersion revise(PlanContent content, PlanVersion.Act act, Actor by, Instant at) {
        newestVersion++;
        request = null;
        if (state.isPublic() && !fourEyes) {
            shownVersion = newestVersion;
        }
        if (!state.isPublic() || !fourEyes) {
            present(content.about());
        }
        return new PlanVersion(id, newestVersion, content, act, by, at);
    }

    /** Lets the newest version out, now. */
    void publish(Instant at) {
        require(state == PlanState.DRAFT && !fourEyes, "publish");
        show(newestVersion, at);
    }

    /** Lets the newest version out at a time to come. */
    void schedule(Instant at) {
        require(state == PlanState.DRAFT && !fourEyes, "schedule");
        publishAt = at;
    }

    void unschedule() {
        require(isScheduled(), "unschedule");
        publishAt = null;
        approvedVersion = null;
    }

    /** The time has come. */
    void goLive(Instant at) {
        require(isScheduled() && (!fourEyes || approvedVersion != null), "go live");
        show(approvedVersion == null ? newestVersion : approvedVersion, at);
    }

    ApprovalRequest ask(Actor by, Instant at, @Nullable Instant publishAt) {
        require(fourEyes && hasUnseenChanges(), "ask for approval");
        ApprovalRequest asked =
                new ApprovalRequest(
                        newestVersion, Objects.requireNonNull(by.id()), by.name(), at, publishAt);
        request = asked;
        return asked;
    }

    /** Lets out what was asked for, at once or when it was asked for. */
    void approve(Instant at) {
        ApprovalRequest asked = requireRequest();
        request = null;
        Instant wanted = asked.requestedFor();
        if (wanted != null && wanted.isAfter(at) && !state.isPublic()) {
            publishAt = wanted;
            approvedVersion = asked.requestedVersion();
        } else {
            show(asked.requestedVersion(), at);
        }
    }

    ApprovalRequest sendBack() {
        ApprovalRequest asked = requireRequest();
        request = null;
        return asked;
    }

    void close() {
        require(state == PlanState.PUBLISHED, "close");
        state = PlanState.CLOSED;
    }

    void reopen() {
        require(state == PlanState.CLOSED || state == PlanState.ARCHIVED, "reopen");
        state = state == PlanState.ARCHIVED ? PlanState.CLOSED : PlanState.PUBLISHED;
    }

    void archive() {
        require(state == PlanState.CLOSED, "archive");
        state = PlanState.ARCHIVED;
    }

    /** Takes the plan from the public; it is a draft again. */
    void withdraw() {
        require(state.isPublic(), "withdraw");
        state = PlanState.DRAFT;
        shownVersion = null;
        publishedAt = null;
    }

    void moveTo(String otherSlug) {
        slug = otherSlug;
    }

    void askFourEyes(boolean asked) {
        fourEyes = asked;
        if (asked && approvedVersion == null) {
            publishAt = null;
        }
        if (!asked && state.isPublic()) {
            shownVersion = newestVersion;
            request = null;
        }
    }

    private ApprovalRequest requireRequest() {
        if (request == null) {
            throw new IllegalPlanTransition("Nobody asks for approval");
        }
        return request;
    }

    private void show(int number, Instant at) {
        shownVersion = number;
        publishAt = null;
        approvedVersion = null;
        if (!state.isPublic()) {
            state = PlanState.PUBLISHED;
            publishedAt = at;
        }
    }

    /** The plan as it is known in lists. */
    final void present(About about) {
        this.kind = about.kind();
        this.title = about.title();
        this.lead = about.lead();
    }

    private static void require(boolean allowed, String act) {
        if (!allowed) {
            throw new IllegalPlanTransition("The plan's state does not allow to " + act);
        }
    }

    public boolean isScheduled() {
        return state == PlanState.DRAFT && publishAt != null;
    }

    /** Whether officials wrote something that the public does not see. */
    public boolean hasUnseenChanges() {
        return shownVersion == null || shownVersion < newestVersion;
    }

    public Subject subject() {
        return new Subject(TYPE, id, title, path());
    }

    public String path() {
        return "/planer/" + slug;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public PlanKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String lead() {
        return lead;
    }

    public PlanState state() {
        return state;
    }

    public boolean isFourEyes() {
        return fourEyes;
    }

    public int newestVersion() {
        return newestVersion;
    }

    public @Nullable Integer shownVersion() {
        return shownVersion;
    }

    public @Nullable Instant publishAt() {
        return publishAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable ApprovalRequest request() {
        return request;
    }
}
