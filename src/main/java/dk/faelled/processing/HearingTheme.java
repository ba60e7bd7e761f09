package dk.faelled.processing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What responses to a hearing are about, maybe a part of another theme. The white paper is ordered
 * by them.
 */
@Entity
public class HearingTheme {

    /** The theme in threads: as what is answered to it. */
    public static final String ANSWER = "theme-answer";

    @Id private UUID id;
    private UUID hearingId;
    private @Nullable UUID parentId;
    private String name;
    private int place;
    private @Nullable UUID assigneeId;
    private String summary;
    @Version private @Nullable Long version;

    protected HearingTheme() {}

    HearingTheme(UUID hearingId, @Nullable UUID parentId, String name, int place) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        this.parentId = parentId;
        this.name = name;
        this.place = place;
        this.summary = "";
    }

    /**
     * @param assignee who works on responses under it; null for nobody by itself
     * @param words what was said about it on the whole, for the white paper; may be empty
     */
    void describe(String title, @Nullable UUID assignee, String words) {
        name = title;
        assigneeId = assignee;
        summary = words;
    }

    /** Puts it somewhere else among the themes. */
    void move(@Nullable UUID under, int to) {
        parentId = under;
        place = to;
    }

    public UUID id() {
        return id;
    }

    public UUID hearingId() {
        return hearingId;
    }

    public @Nullable UUID parentId() {
        return parentId;
    }

    public String name() {
        return name;
    }

    public @Nullable UUID assigneeId() {
        return assigneeId;
    }

    public String summary() {
        return summary;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
