package dk.faelled.plan;

import dk.faelled.plan.ProcessRow.PhaseRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan's process on a day: what is common to all tracks first, then a row per track. A plan whose
 * tracks all follow the plan's dates has one row of phases for them together.
 */
public record PlanProcess(String title, ProcessRow common, List<ProcessRow> rows, LocalDate today) {

    static PlanProcess of(Plan plan, LocalDate today) {
        List<Milestone.Content> dates =
                plan.milestones().stream()
                        .map(Milestone::content)
                        .filter(date -> date.kind() != Milestone.Kind.GATE)
                        .toList();
        boolean together = plan.tracks().stream().noneMatch(Track::hasOwnDates);
        List<ProcessRow> rows = new ArrayList<>();
        if (together) {
            rows.add(new ProcessRow("", runs(plan, null, today), on(dates, null, true)));
        } else {
            for (Track track : plan.tracks()) {
                rows.add(
                        new ProcessRow(
                                track.name(),
                                runs(plan, track, today),
                                on(dates, track.number(), false)));
            }
        }
        ProcessRow common = new ProcessRow("", List.of(), on(dates, null, false));
        return new PlanProcess(plan.title(), common, List.copyOf(rows), today);
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

    private static List<PhaseRun> runs(Plan plan, @Nullable Track track, LocalDate today) {
        return plan.phases().stream()
                .map(
                        phase -> {
                            Period period = track == null ? phase.period() : track.periodOf(phase);
                            return new PhaseRun(
                                    phase.number(), phase.name(), period, period.on(today));
                        })
                .toList();
    }

    private static List<Milestone.Content> on(
            List<Milestone.Content> dates, @Nullable Integer track, boolean anyTrack) {
        return dates.stream()
                .filter(
                        date ->
                                anyTrack
                                        ? date.track() != null
                                        : Objects.equals(date.track(), track))
                .toList();
    }
}
