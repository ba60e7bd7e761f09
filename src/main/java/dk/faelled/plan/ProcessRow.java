package dk.faelled.plan;

import java.util.List;

/**
 * One row of a plan's process: the phases on a track, and what has a date there.
 *
 * @param name the track; empty for what is common to all
 * @param phases in order, with the dates that hold on this row
 */
public record ProcessRow(String name, List<PhaseRun> phases, List<Milestone> dates) {

    /** A phase as it runs on one row. */
    public record PhaseRun(int number, String name, Period period, Progress progress) {}
}
