package dk.faelled.plan;

import dk.faelled.plan.ProcessRow.PhaseRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan's process on a day: what is common to all tracks first, then a row per track. A plan whose
 * tracks all follow the plan's dates has one row of phases for them together.
 *
 * @param phases as the plan as a whole runs through them
 */
public record PlanProcess(
        String title,
        List<PhaseRun> phases,
        ProcessRow common,
        List<ProcessRow> rows,
        LocalDate today) {

    public static PlanProcess of(PlanContent content, LocalDate today) {
        List<Milestone> dates =
                content.milestones().stream()
                        .filter(date -> date.kind() != Milestone.Kind.GATE)
                        .toList();
        List<ProcessRow> rows = new ArrayList<>();
        if (content.ownPeriods().isEmpty()) {
            rows.add(new ProcessRow("", runs(content, null, today), on(dates, null, true)));
        } else {
            for (Track track : content.tracks()) {
                rows.add(
                        new ProcessRow(
                                track.name(),
                                runs(content, track.id(), today),
                                on(dates, track.id(), false)));
            }
        }
        ProcessRow common = new ProcessRow("", List.of(), on(dates, null, false));
        return new PlanProcess(
                content.about().title(),
                runs(content, null, today),
                common,
                List.copyOf(rows),
                today);
    }

    /** The phases under way on any row, without repetition. */
    public List<String> phasesNow() {
        return rows.stream()
                .flatMap(row -> row.phases().stream())
                .filter(run -> run.progress() == Progress.NOW)
                .map(PhaseRun::name)
                .distinct()
                .toList();
    }

    /** The phases by number and name, as the table's columns. */
    public List<PhaseRun> columns() {
        return rows.isEmpty() ? List.of() : rows.getFirst().phases();
    }

    public boolean isEmpty() {
        return phases.isEmpty() && common.dates().isEmpty();
    }

    /** The phases with the dates that hold on a track, or on all when there is none. */
    static List<PhaseRun> runs(PlanContent content, @Nullable UUID trackId, LocalDate today) {
        List<Phase> phases = content.phases();
        return IntStream.range(0, phases.size())
                .mapToObj(
                        i -> {
                            Phase phase = phases.get(i);
                            Period period =
                                    trackId == null
                                            ? phase.period()
                                            : content.periodOn(trackId, phase);
                            return new PhaseRun(i + 1, phase.name(), period, period.on(today));
                        })
                .toList();
    }

    private static List<Milestone> on(
            List<Milestone> dates, @Nullable UUID trackId, boolean anyTrack) {
        return dates.stream()
                .filter(
                        date ->
                                anyTrack
                                        ? date.trackId() != null
                                        : Objects.equals(date.trackId(), trackId))
                .toList();
    }
}
