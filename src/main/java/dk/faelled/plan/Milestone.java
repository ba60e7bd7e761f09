package dk.faelled.plan;

import dk.faelled.platform.VagueDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something with a date on a plan's way. */
@Entity
public class Milestone {

    /** What it is; a gate is a check that the plan is ready for decision. */
    public enum Kind {
        MILESTONE,
        MEETING,
        COUNCIL_MEETING,
        CONFERENCE,
        HEARING,
        GATE
    }

    /**
     * What happens.
     *
     * @param end the last day, for what lasts longer than one
     * @param track number of the track it belongs to; null when common to all
     * @param met for gates: whether the check is passed
     */
    public record Content(
            Kind kind,
            VagueDate date,
            @Nullable VagueDate end,
            String title,
            String text,
            @Nullable String place,
            @Nullable Integer track,
            @Nullable UUID bodyId,
            @Nullable Boolean met) {}

    @Id private UUID id;

    @ManyToOne private Plan plan;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private VagueDate date;

    @Column(name = "ends")
    private @Nullable VagueDate end;

    private String title;
    private String text;
    private @Nullable String place;
    private @Nullable Integer track;
    private @Nullable UUID bodyId;
    private @Nullable Boolean met;

    protected Milestone() {}

    Milestone(Plan plan, Content content) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.kind = content.kind();
        this.date = content.date();
        this.end = content.end();
        this.title = content.title();
        this.text = content.text();
        this.place = content.place();
        this.track = content.track();
        this.bodyId = content.bodyId();
        this.met = content.met();
    }

    Content content() {
        return new Content(kind, date, end, title, text, place, track, bodyId, met);
    }
}
