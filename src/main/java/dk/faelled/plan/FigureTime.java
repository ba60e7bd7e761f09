package dk.faelled.plan;

import dk.faelled.plan.ProcessRow.PhaseRun;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * The figure's axis: whole months from the first date of a process to its last, over the width of
 * the drawing.
 *
 * @param from the first day shown
 * @param to the first day no longer shown
 */
record FigureTime(LocalDate from, LocalDate to) {

    static final double MARGIN = 8;

    static FigureTime of(PlanProcess process) {
        LocalDate today = process.today();
        LocalDate first = dates(process).min(LocalDate::compareTo).orElse(today);
        LocalDate last = dates(process).max(LocalDate::compareTo).orElse(today);
        return new FigureTime(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1));
    }

    long months() {
        return ChronoUnit.MONTHS.between(from, to);
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    double x(LocalDate day) {
        double width = ProcessFigure.WIDTH - 2 * MARGIN;
        return MARGIN
                + ChronoUnit.DAYS.between(from, day) * width / ChronoUnit.DAYS.between(from, to);
    }

    double xAfter(LocalDate day) {
        return x(day.plusDays(1));
    }

    private static Stream<LocalDate> dates(PlanProcess process) {
        return Stream.concat(Stream.of(process.common()), process.rows().stream())
                .flatMap(row -> Stream.concat(phases(row), milestones(row)));
    }

    private static Stream<LocalDate> phases(ProcessRow row) {
        return row.phases().stream()
                .map(PhaseRun::period)
                .flatMap(period -> Stream.of(period.earliest(), period.latest()));
    }

    private static Stream<LocalDate> milestones(ProcessRow row) {
        return row.dates().stream().flatMap(FigureTime::ends);
    }

    private static Stream<LocalDate> ends(Milestone date) {
        VagueDate end = date.end();
        return Stream.of(date.date().earliest(), end == null ? date.date().latest() : end.latest());
    }
}
