package dk.faelled.plan;

import dk.faelled.plan.ProcessRow.PhaseRun;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    private static final double HEADER = 50;
    private static final double ROW_NAME = 36;
    private static final double ROW_PADDING = 14;
    private static final double BAR_LANE = 34;
    private static final double BAR = 28;
    private static final double MARK_LANE = 25;
    static final double LABEL_CHARACTER = 7.3;
    private static final double BAR_CHARACTER = 7.9;
    private static final int MOST_MONTHS_SHOWN = 18;

    private final PlanProcess process;
    private final Locale locale;
    private final Words words;
    private final FigureTime time;
    private final List<Shape> ground = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private double height;

    public ProcessFigure(PlanProcess process, Locale locale, Words words) {
        this.process = process;
        this.locale = locale;
        this.words = words;
        this.time = FigureTime.of(process);
        this.height = HEADER;
        draw();
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

    private void draw() {
        if (!process.common().dates().isEmpty()) {
            drawRow(words.common(), process.common());
        }
        for (ProcessRow row : process.rows()) {
            drawRow(row.name().isEmpty() ? words.allTracks() : row.name(), row);
        }
        drawCalendar();
        drawToday();
    }

    private void drawCalendar() {
        boolean quarters = time.months() > MOST_MONTHS_SHOWN;
        List<Shape> calendar = new ArrayList<>();
        for (LocalDate month = time.from();
                month.isBefore(time.to());
                month = month.plusMonths(1)) {
            boolean first = month.equals(time.from());
            if (quarters && !first && month.getMonthValue() % 3 != 1) {
                continue;
            }
            double x = time.x(month);
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

    private void drawToday() {
        LocalDate today = process.today();
        if (!time.shows(today)) {
            return;
        }
        double x = time.x(today);
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
        ground.add(Shape.text("row-name", FigureTime.MARGIN, top + 26, name));
        Lanes bars = new Lanes();
        for (PhaseRun run : row.phases()) {
            double y =
                    top
                            + ROW_NAME
                            + bars.take(time.x(run.period().earliest()), xAfter(run)) * BAR_LANE;
            items.add(new Item(name + ": " + titleOf(run), bar(run, y)));
        }
        double marksTop = top + ROW_NAME + bars.count() * BAR_LANE;
        Lanes marks = new Lanes();
        for (Milestone date : row.dates()) {
            FigureMark mark = new FigureMark(date, label(date), time);
            double y = marksTop + marks.take(mark.left(), mark.right()) * MARK_LANE + 12;
            items.add(new Item(date.title() + ", " + when(date), mark.drawnAt(y)));
        }
        height = marksTop + marks.count() * MARK_LANE + ROW_PADDING;
    }

    private List<Shape> bar(PhaseRun run, double y) {
        Period period = run.period();
        String text = run.number() + " " + run.name();
        double left = time.x(period.earliest());
        double right = xAfter(run);
        List<Shape> shapes = new ArrayList<>();
        if (!period.hasCertainPart()) {
            shapes.add(Shape.rect("phase phase--vague", left, y + 1, right - left, BAR - 2, 5));
            shapes.add(barLabel("on-bar", run, text, left, right, y));
            return shapes;
        }
        double certainLeft = time.x(period.certainFrom());
        double certainRight = time.xAfter(period.certainTo());
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

    private double xAfter(PhaseRun run) {
        return time.xAfter(run.period().latest());
    }
}
