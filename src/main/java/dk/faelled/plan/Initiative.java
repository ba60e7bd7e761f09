package dk.faelled.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done on a track: with a unit that is responsible, a status, and its political way.
 *
 * @param politicalNote the political status in words, with body and date
 */
public record Initiative(
        UUID id,
        UUID trackId,
        String name,
        String text,
        String unit,
        Status status,
        PoliticalStatus politicalStatus,
        @Nullable String politicalNote)
        implements Item {

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

    @Override
    public String label() {
        return name;
    }
}
