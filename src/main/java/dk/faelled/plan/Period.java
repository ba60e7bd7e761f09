package dk.faelled.plan;

import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * From one vague date to another, both included.
 *
 * @throws IllegalArgumentException when it would end before it begins
 */
public record Period(VagueDate start, VagueDate end) {

    public Period {
        if (end.latest().isBefore(start.earliest())) {
            throw new IllegalArgumentException("A period cannot end before it begins");
        }
    }

    public LocalDate earliest() {
        return start.earliest();
    }

    public LocalDate latest() {
        return end.latest();
    }

    /** The same period at another time; see {@link VagueDate#shift}. */
    public Period shift(LocalDate from, LocalDate to) {
        VagueDate first = start.shift(from, to);
        VagueDate last = end.shift(from, to);
        return last.latest().isBefore(first.earliest())
                ? new Period(first, first)
                : new Period(first, last);
    }

    public Progress on(LocalDate day) {
        if (latest().isBefore(day)) {
            return Progress.DONE;
        }
        return earliest().isAfter(day) ? Progress.COMING : Progress.NOW;
    }

    /** The first day that is certainly in it, or the day after {@link #certainTo()} if none is. */
    public LocalDate certainFrom() {
        return start.isExact() ? start.earliest() : start.latest().plusDays(1);
    }

    /** The last day that is certainly in it. */
    public LocalDate certainTo() {
        return end.isExact() ? end.latest() : end.earliest().minusDays(1);
    }

    public boolean hasCertainPart() {
        return ChronoUnit.DAYS.between(certainFrom(), certainTo()) >= 0;
    }

    /** "april–juni 2019", "juni 2014–2017", "14. januar–9. april 2019". */
    public String format(Locale locale) {
        if (start.equals(end)) {
            return start.format(locale);
        }
        boolean sameYear = start.earliest().getYear() == end.earliest().getYear();
        String from = sameYear ? start.formatWithoutYear(locale) : start.format(locale);
        boolean words = from.contains(" ") || end.formatWithoutYear(locale).contains(" ");
        return from + (words ? " – " : "–") + end.format(locale);
    }
}
