package dk.faelled.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A plan's phases on one line of 240 by 18, without words: the text beside it says the same. */
public final class MiniFigure {

    private static final double WIDTH = 236;

    private final List<Shape> shapes = new ArrayList<>();

    MiniFigure(List<ProcessRow.PhaseRun> phases, LocalDate today) {
        if (phases.isEmpty()) {
            return;
        }
        LocalDate from =
                phases.stream()
                        .map(each -> each.period().earliest())
                        .min(Comparator.naturalOrder())
                        .orElse(today);
        LocalDate to =
                phases.stream()
                        .map(each -> each.period().latest())
                        .max(Comparator.naturalOrder())
                        .orElse(today);
        double scale = WIDTH / Math.max(1, ChronoUnit.DAYS.between(from, to) + 1);
        for (ProcessRow.PhaseRun phase : phases) {
            double x = 2 + ChronoUnit.DAYS.between(from, phase.period().earliest()) * scale;
            double end = 2 + (ChronoUnit.DAYS.between(from, phase.period().latest()) + 1) * scale;
            String css =
                    switch (phase.progress()) {
                        case DONE -> "phase phase--done";
                        case NOW -> "phase phase--now";
                        case COMING -> "phase";
                    };
            shapes.add(Shape.rect(css, x, 4, Math.max(4, end - x - 3), 10, 5));
        }
        if (!today.isBefore(from) && !today.isAfter(to)) {
            double x = 2 + ChronoUnit.DAYS.between(from, today) * scale;
            shapes.add(Shape.path("today", "M%.1f 0V18", x));
        }
    }

    public List<Shape> shapes() {
        return shapes;
    }
}
