package dk.faelled.plan;

import dk.faelled.platform.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its process. It is a draft until it is published.
 *
 * <p>Phases are numbered from 1 in their order; tracks, too. Slugs of tracks, documents and news
 * are unique within the plan.
 */
@Entity
public class Plan {

    static final String TYPE = "plan";

    @Id private UUID id;

    @Column(unique = true)
    private String slug;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String title;
    private String lead;
    private @Nullable Instant publishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanTexts texts;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanBodies bodies;

    @JdbcTypeCode(SqlTypes.JSON)
    private ContactPerson contact;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Phase> phases;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Track> tracks;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("date")
    private List<Milestone> milestones;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("date desc")
    private List<PlanDocument> documents;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("date desc")
    private List<NewsItem> news;

    @Version private @Nullable Long version;

    protected Plan() {}

    public Plan(
            PlanKind kind,
            String slug,
            String title,
            String lead,
            PlanTexts texts,
            PlanBodies bodies,
            ContactPerson contact) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.slug = slug;
        this.title = title;
        this.lead = lead;
        this.texts = texts;
        this.bodies = bodies;
        this.contact = contact;
        this.phases = new ArrayList<>();
        this.tracks = new ArrayList<>();
        this.milestones = new ArrayList<>();
        this.documents = new ArrayList<>();
        this.news = new ArrayList<>();
    }

    public void add(Phase.Content content, Period period) {
        phases.add(new Phase(this, phases.size() + 1, content, period));
    }

    public Track addTrack(String trackSlug, String name, String aim, String direction) {
        Track track = new Track(this, tracks.size() + 1, trackSlug, name, aim, direction);
        tracks.add(track);
        return track;
    }

    public void add(Milestone.Content content) {
        milestones.add(new Milestone(this, content));
    }

    public void add(PlanDocument.Content content) {
        documents.add(new PlanDocument(this, content));
    }

    public void add(NewsItem.Content content) {
        news.add(new NewsItem(this, content));
    }

    /** Opens the plan to the public from a moment on. */
    public void publish(Instant from) {
        publishedAt = from;
    }

    public Subject subject() {
        return new Subject(TYPE, id, title, "/planer/" + slug);
    }

    public Optional<Track> track(String trackSlug) {
        return tracks.stream().filter(track -> track.slug().equals(trackSlug)).findFirst();
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

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public PlanTexts texts() {
        return texts;
    }

    public PlanBodies bodies() {
        return bodies;
    }

    public ContactPerson contact() {
        return contact;
    }

    public List<Phase> phases() {
        return phases;
    }

    public List<Track> tracks() {
        return tracks;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    public List<PlanDocument> documents() {
        return documents;
    }

    public List<NewsItem> news() {
        return news;
    }
}
