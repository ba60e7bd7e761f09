package dk.faelled.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done on a track: with a unit that is responsible, a status, and its political way. */
@Entity
public class Initiative {

    /** How far the work is. */
    public enum Status {
        PLANNED,
        IN_PROGRESS,
        IN_HEARING,
        DONE,
        POSTPONED
    }

    /** How far the politicians are with it. */
    public enum PoliticalStatus {
        NOT_TREATED,
        IN_HEARING,
        RECOMMENDED,
        APPROVED,
        DEFERRED,
        NOTED
    }

    /**
     * What an initiative is about.
     *
     * @param politicalNote the political status in words, with body and date
     */
    public record Content(
            String name,
            String text,
            String unit,
            Status status,
            PoliticalStatus politicalStatus,
            @Nullable String politicalNote) {}

    @Id private UUID id;

    @ManyToOne private Track track;

    private int number;
    private String name;
    private String text;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private PoliticalStatus politicalStatus;

    private @Nullable String politicalNote;

    protected Initiative() {}

    Initiative(Track track, int number, Content content) {
        this.id = UUID.randomUUID();
        this.track = track;
        this.number = number;
        this.name = content.name();
        this.text = content.text();
        this.unit = content.unit();
        this.status = content.status();
        this.politicalStatus = content.politicalStatus();
        this.politicalNote = content.politicalNote();
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public String unit() {
        return unit;
    }

    public Status status() {
        return status;
    }

    public PoliticalStatus politicalStatus() {
        return politicalStatus;
    }

    public @Nullable String politicalNote() {
        return politicalNote;
    }
}
