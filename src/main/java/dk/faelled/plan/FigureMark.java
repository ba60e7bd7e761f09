package dk.faelled.plan;

import static dk.faelled.plan.ProcessFigure.LABEL_CHARACTER;
import static dk.faelled.plan.ProcessFigure.WIDTH;

import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A date's sign with its label: to the right, or to the left where there is no room. */
final class FigureMark {

    private final Milestone date;
    private final String label;
    private final double x;
    private final double end;
    private final boolean labelFirst;

    FigureMark(Milestone date, String label, FigureTime time) {
        this.date = date;
        this.label = label;
        this.x =
                time.x(
                        date.kind() == Milestone.Kind.HEARING
                                ? date.date().earliest()
                                : middle(date));
        VagueDate last = date.end();
        this.end = last == null ? time.x(middle(date)) : time.xAfter(last.latest());
        this.labelFirst = end + 16 + width() > WIDTH && x - 16 - width() > 0;
    }

    double left() {
        return labelFirst ? x - 16 - width() : x - 10;
    }

    double right() {
        return labelFirst ? end + 10 : end + 16 + width();
    }

    List<Shape> drawnAt(double y) {
        return List.of(sign(y), text(y));
    }

    private Shape sign(double y) {
        return switch (date.kind()) {
            case HEARING -> Shape.rect("hearing", x, y - 9, end - x, 18, 4);
            case CONFERENCE -> Shape.path("conference", "M%.1f %.1fl8 8l-8 8l-8-8z", x, y - 8);
            case MEETING -> Shape.circle("meeting", x, y, 6);
            case COUNCIL_MEETING -> Shape.rect("council", x - 7, y - 7, 14, 14, 0);
            case MILESTONE, GATE -> Shape.path("milestone", "M%.1f %.1fv14l11-4l-11-5", x, y - 7);
        };
    }

    private Shape text(double y) {
        boolean loud =
                date.kind() == Milestone.Kind.HEARING || date.kind() == Milestone.Kind.CONFERENCE;
        String css = (loud ? "label" : "label quiet") + (labelFirst ? " ending" : "");
        return Shape.text(css, labelFirst ? x - 14 : end + 14, y + 5, label);
    }

    private double width() {
        return label.length() * LABEL_CHARACTER;
    }

    private static LocalDate middle(Milestone date) {
        VagueDate when = date.date();
        long span = ChronoUnit.DAYS.between(when.earliest(), when.latest());
        return date.end() == null ? when.earliest().plusDays(span / 2) : when.earliest();
    }
}
