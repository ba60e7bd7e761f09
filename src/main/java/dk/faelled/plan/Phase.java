package dk.faelled.plan;

import dk.faelled.platform.VagueDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A stretch of a plan's way: what happens, to what end, who acts and how one can have influence.
 */
@Entity
public class Phase {

    /**
     * What a phase is about.
     *
     * @param actorId the body that acts
     */
    public record Content(
            String name,
            String summary,
            List<String> purposes,
            String output,
            Influence influence,
            String influenceNote,
            UUID actorId) {}

    @Id private UUID id;

    @ManyToOne private Plan plan;

    private int number;
    private String name;
    private String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> purposes;

    private String output;

    @Enumerated(EnumType.STRING)
    private Influence influence;

    private String influenceNote;
    private UUID actorId;

    @Column(name = "starts")
    private VagueDate start;

    @Column(name = "ends")
    private VagueDate end;

    protected Phase() {}

    Phase(Plan plan, int number, Content content, Period period) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.number = number;
        this.name = content.name();
        this.summary = content.summary();
        this.purposes = List.copyOf(content.purposes());
        this.output = content.output();
        this.influence = content.influence();
        this.influenceNote = content.influenceNote();
        this.actorId = content.actorId();
        this.start = period.start();
        this.end = period.end();
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Period period() {
        return new Period(start, end);
    }

    String summary() {
        return summary;
    }

    List<String> purposes() {
        return purposes;
    }

    String output() {
        return output;
    }

    Influence influence() {
        return influence;
    }

    String influenceNote() {
        return influenceNote;
    }

    UUID actorId() {
        return actorId;
    }
}
