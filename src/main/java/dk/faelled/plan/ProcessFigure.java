package dk.faelled.plan;

import dk.faelled.plan.ProcessRow.PhaseRun;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The drawing of a process, 1120 units wide: time from left to right over whole months, a row per
 * track. State decides a bar's fill; what is not certain of a date is dashed. Every item takes the
 * first lane of its row that is free where it begins, labels included.
 */
public final class ProcessFigure {

    /** Something drawn, with the words a pointer or screen reader gets. */
    public record Item(String title, List<Shape> shapes) {}

    /** The words of the figure in the reader's language. */
    public record Words(String common, String allTracks, String todayPrefix, String phase) {}

    static final double WIDTH = 1120;
    private static final double MARGIN = 8;
    private static final double HEADER = 50;
    private static final double ROW_NAME = 36;
    private static final double ROW_PADDING = 14;
    private static final double BAR_LANE = 34;
    private static final double BAR = 28;
    private static final double MARK_LANE = 25;
    private static final double LABEL_CHARACTER = 7.3;
    private static final double BAR_CHARACTER = 7.9;
    private static final int MOST_MONTHS_SHOWN = 18;

    private final PlanProcess process;
    private final Locale locale;
    private final Words words;
    private final LocalDate from;
    private final long days;
    private final List<Shape> ground = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private double height;

    public ProcessFigure(PlanProcess process, Locale locale, Words words) {
        this.process = process;
        this.locale = locale;
        this.words = words;
        this.from =
                span(process).min(LocalDate::compareTo).orElse(process.today()).withDayOfMonth(1);
        LocalDate to =
                span(process)
                        .max(LocalDate::compareTo)
                        .orElse(process.today())
                        .withDayOfMonth(1)
                        .plusMonths(1);
        this.days = ChronoUnit.DAYS.between(from, to);
        this.height = HEADER;
        draw(to);
    }

    public List<Shape> ground() {
        return ground;
    }

    public List<Item> items() {
        return items;
    }

    public long height() {
        return Math.round(height);
    }

    private void draw(LocalDate to) {
        if (!process.common().dates().isEmpty()) {
            drawRow(words.common(), process.common());
        }
        for (ProcessRow row : process.rows()) {
            drawRow(row.name().isEmpty() ? words.allTracks() : row.name(), row);
        }
        drawCalendar(to);
        drawToday(to);
    }

    private void drawCalendar(LocalDate to) {
        boolean quarters = ChronoUnit.MONTHS.between(from, to) > MOST_MONTHS_SHOWN;
        List<Shape> calendar = new ArrayList<>();
        for (LocalDate month = from; month.isBefore(to); month = month.plusMonths(1)) {
            boolean first = month.equals(from);
            if (quarters && !first && month.getMonthValue() % 3 != 1) {
                continue;
            }
            double x = x(month);
            calendar.add(Shape.path("grid", "M%.1f %.0fV%.0f", x, HEADER, height));
            boolean withYear = first || month.getMonthValue() == 1;
            String name =
                    month.getMonth().getDisplayName(TextStyle.SHORT, locale)
                            + (withYear ? " " + month.getYear() : "");
            boolean cut = x + 5 + name.length() * LABEL_CHARACTER > WIDTH;
            boolean crowded = first && quarters && month.getMonthValue() % 3 == 0;
            if (!crowded && !cut) {
                calendar.add(Shape.text("month", x + 5, 43, name));
            }
        }
        calendar.add(Shape.path("rule", "M0 %.0fH%.0f", HEADER, WIDTH));
        ground.addAll(0, calendar);
    }

    private void drawToday(LocalDate to) {
        LocalDate today = process.today();
        if (today.isBefore(from) || !today.isBefore(to)) {
            return;
        }
        double x = x(today);
        ground.add(Shape.path("today", "M%.1f 22V%.0f", x, height));
        String flag = words.todayPrefix() + " " + VagueDate.day(today).formatWithoutYear(locale);
        double width = flag.length() * BAR_CHARACTER + 16;
        double left = Math.clamp(x - width / 2, 0, WIDTH - width);
        items.add(
                new Item(
                        flag,
                        List.of(
                                Shape.rect("today-flag", left, 0, width, 22, 11),
                                Shape.text("on-signal centred", left + width / 2, 16, flag))));
    }

    private void drawRow(String name, ProcessRow row) {
        double top = height;
        if (top > HEADER) {
            ground.add(Shape.path("grid", "M0 %.0fH%.0f", top, WIDTH));
        }
        ground.add(Shape.text("row-name", MARGIN, top + 26, name));
        Lanes bars = new Lanes();
        for (PhaseRun run : row.phases()) {
            double y =
                    top + ROW_NAME + bars.take(x(run.period().earliest()), xAfter(run)) * BAR_LANE;
            items.add(new Item(name + ": " + titleOf(run), bar(run, y)));
        }
        double marksTop = top + ROW_NAME + bars.count() * BAR_LANE;
        Lanes marks = new Lanes();
        for (Milestone date : row.dates()) {
            Mark mark = new Mark(date, label(date));
            double y = marksTop + marks.take(mark.left(), mark.right()) * MARK_LANE + 12;
            items.add(new Item(date.title() + ", " + when(date), mark.drawnAt(y)));
        }
        height = marksTop + marks.count() * MARK_LANE + ROW_PADDING;
    }

    private List<Shape> bar(PhaseRun run, double y) {
        Period period = run.period();
        String text = run.number() + " " + run.name();
        double left = x(period.earliest());
        double right = xAfter(run);
        List<Shape> shapes = new ArrayList<>();
        if (!period.hasCertainPart()) {
            shapes.add(Shape.rect("phase phase--vague", left, y + 1, right - left, BAR - 2, 5));
            shapes.add(barLabel("on-bar", run, text, left, right, y));
            return shapes;
        }
        double certainLeft = x(period.certainFrom());
        double certainRight = x(period.certainTo().plusDays(1));
        if (left < certainLeft) {
            shapes.add(
                    Shape.rect(
                            "phase phase--vague", left, y + 1, certainLeft - left + 6, BAR - 2, 5));
        }
        if (right > certainRight) {
            shapes.add(
                    Shape.rect(
                            "phase phase--vague",
                            certainRight - 6,
                            y + 1,
                            right - certainRight + 6,
                            BAR - 2,
                            5));
        }
        String css =
                switch (run.progress()) {
                    case DONE -> "phase phase--done";
                    case NOW -> "phase phase--now";
                    case COMING -> "phase";
                };
        shapes.add(Shape.rect(css, certainLeft, y, certainRight - certainLeft, BAR, 5));
        String onBar = run.progress() == Progress.NOW ? "on-now" : "on-bar";
        shapes.add(barLabel(onBar, run, text, certainLeft, certainRight, y));
        return shapes;
    }

    private static Shape barLabel(
            String css, PhaseRun run, String text, double left, double right, double y) {
        boolean fits = text.length() * BAR_CHARACTER + 16 <= right - left;
        boolean narrow = right - left < 24;
        return Shape.text(
                css, left + (narrow ? 4 : 10), y + 19, fits ? text : String.valueOf(run.number()));
    }

    private String titleOf(PhaseRun run) {
        return words.phase()
                + " "
                + run.number()
                + " "
                + run.name()
                + ", "
                + run.period().format(locale);
    }

    /** Meetings are told by their date alone; everything else has its name, too. */
    private String label(Milestone date) {
        return date.isMeeting() ? shortDate(date) : date.title() + " " + shortDate(date);
    }

    private String shortDate(Milestone date) {
        VagueDate end = date.end();
        if (!date.date().isExact()) {
            return date.date().formatWithoutYear(locale);
        }
        boolean danish = !locale.getLanguage().equals("en");
        DateTimeFormatter day = DateTimeFormatter.ofPattern(danish ? "d.M." : "d MMM", locale);
        String first = day.format(date.date().earliest());
        return end == null || !end.isExact() ? first : first + "–" + day.format(end.latest());
    }

    private String when(Milestone date) {
        VagueDate end = date.end();
        return end == null
                ? date.date().format(locale)
                : new Period(date.date(), end).format(locale);
    }

    private static LocalDate middle(Milestone date) {
        VagueDate when = date.date();
        long span = ChronoUnit.DAYS.between(when.earliest(), when.latest());
        return date.end() == null ? when.earliest().plusDays(span / 2) : when.earliest();
    }

    private double xEnd(Milestone date) {
        VagueDate end = date.end();
        return end == null ? x(middle(date)) : x(end.latest().plusDays(1));
    }

    private double xAfter(PhaseRun run) {
        return x(run.period().latest().plusDays(1));
    }

    private double x(LocalDate day) {
        return MARGIN + ChronoUnit.DAYS.between(from, day) * (WIDTH - 2 * MARGIN) / days;
    }

    private static Stream<LocalDate> span(PlanProcess process) {
        return Stream.concat(Stream.of(process.common()), process.rows().stream())
                .flatMap(
                        row ->
                                Stream.concat(
                                        row.phases().stream()
                                                .map(PhaseRun::period)
                                                .flatMap(p -> Stream.of(p.earliest(), p.latest())),
                                        row.dates().stream().flatMap(ProcessFigure::ends)));
    }

    private static Stream<LocalDate> ends(Milestone date) {
        VagueDate end = date.end();
        return Stream.of(date.date().earliest(), end == null ? date.date().latest() : end.latest());
    }

    /** A date's sign with its label: to the right, or to the left where there is no room. */
    private final class Mark {

        private final Milestone date;
        private final String label;
        private final double x;
        private final double end;
        private final boolean labelFirst;

        Mark(Milestone date, String label) {
            this.date = date;
            this.label = label;
            this.x =
                    date.kind() == Milestone.Kind.HEARING
                            ? x(date.date().earliest())
                            : x(middle(date));
            this.end = xEnd(date);
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
                case MILESTONE, GATE ->
                        Shape.path("milestone", "M%.1f %.1fv14l11-4l-11-5", x, y - 7);
            };
        }

        private Shape text(double y) {
            boolean loud =
                    date.kind() == Milestone.Kind.HEARING
                            || date.kind() == Milestone.Kind.CONFERENCE;
            String css = (loud ? "label" : "label quiet") + (labelFirst ? " ending" : "");
            return Shape.text(css, labelFirst ? x - 14 : end + 14, y + 5, label);
        }

        private double width() {
            return label.length() * LABEL_CHARACTER;
        }
    }
}
