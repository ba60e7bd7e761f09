package dk.faelled.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What a plan asks its citizens, from when until when (both days included), sorted by themes. */
@Entity
public class IdeaBank {

    /** A theme ideas are sorted by; it may belong to a track of the plan. */
    public record Theme(String slug, String name, @Nullable String track) {}

    /** What is asked, from when until when. */
    public record Question(String question, String invitation, LocalDate opens, LocalDate closes) {

        /**
         * @throws IllegalArgumentException when it would close before it opens
         */
        public Question {
            if (closes.isBefore(opens)) {
                throw new IllegalArgumentException("An idea bank cannot close before it opens");
            }
        }
    }

    @Id private UUID id;

    @Column(unique = true)
    private UUID planId;

    private String planSlug;
    private String planTitle;
    private String question;
    private String invitation;
    private LocalDate opens;
    private LocalDate closes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Theme> themes;

    @Version private @Nullable Long version;

    protected IdeaBank() {}

    public IdeaBank(
            UUID planId, String planSlug, String planTitle, Question question, List<Theme> themes) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.planSlug = planSlug;
        this.planTitle = planTitle;
        this.themes = List.copyOf(themes);
        ask(question);
    }

    /** Sets what is asked, and when. */
    public final void ask(Question asked) {
        this.question = asked.question();
        this.invitation = asked.invitation();
        this.opens = asked.opens();
        this.closes = asked.closes();
    }

    void sortBy(List<Theme> other) {
        themes = List.copyOf(other);
    }

    /** The plan has another address or name. */
    void follow(String slug, String title) {
        planSlug = slug;
        planTitle = title;
    }

    /** The plan is over: from this day on nothing is taken in. */
    void endBefore(LocalDate day) {
        if (closes.isBefore(day)) {
            return;
        }
        closes = day.minusDays(1);
        opens = opens.isAfter(closes) ? closes : opens;
    }

    Map<String, String> described() {
        return Map.of(
                "question", question,
                "invitation", invitation,
                "opens", opens.toString(),
                "closes", closes.toString(),
                "themes", themes.stream().map(Theme::name).collect(Collectors.joining("\n")));
    }

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    public Optional<Theme> theme(String slug) {
        return themes.stream().filter(theme -> theme.slug().equals(slug)).findFirst();
    }

    public String path() {
        return "/planer/" + planSlug + "/idebank";
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

    public String question() {
        return question;
    }

    public String invitation() {
        return invitation;
    }

    public LocalDate opens() {
        return opens;
    }

    public LocalDate closes() {
        return closes;
    }

    public List<Theme> themes() {
        return themes;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
