package dk.faelled.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something with a date on a plan's way.
 *
 * @param end the last day, for what lasts longer than one
 * @param trackId the track it belongs to; null when common to all
 * @param met for gates: whether the check is passed
 */
public record Milestone(
        UUID id,
        Kind kind,
        VagueDate date,
        @Nullable VagueDate end,
        String title,
        String text,
        @Nullable String place,
        @Nullable UUID trackId,
        @Nullable UUID bodyId,
        boolean met)
        implements Item {

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
     * @throws IllegalArgumentException when it would end before it begins
     */
    public Milestone {
        if (end != null && end.latest().isBefore(date.earliest())) {
            throw new IllegalArgumentException("A milestone cannot end before it begins");
        }
    }

    @Override
    public String label() {
        return title;
    }

    /** Whether two of one kind are on the same days. */
    boolean isSameOccasion(Milestone other) {
        return kind == other.kind
                && date.earliest().equals(other.date.earliest())
                && lastDay().equals(other.lastDay());
    }

    /** The last day it may be. */
    public LocalDate lastDay() {
        return end == null ? date.latest() : end.latest();
    }

    @JsonIgnore
    public boolean isMeeting() {
        return kind == Kind.MEETING || kind == Kind.COUNCIL_MEETING;
    }
}
