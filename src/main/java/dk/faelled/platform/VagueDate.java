package dk.faelled.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is only as exact as the plan says: a day, a month, two months ("aug./sept."), a
 * season, a half-year or a year. It stands for the interval from {@link #earliest()} to {@link
 * #latest()} and is always shown in the precision it was given, never as a computed day.
 *
 * <p>The winter of a year begins in its December and ends in the next February.
 *
 * @param anchor the first day of the interval
 */
public record VagueDate(LocalDate anchor, Precision precision) implements Comparable<VagueDate> {

    /** How exact the date is, with the number of months it spans. */
    public enum Precision {
        DAY(0),
        MONTH(1),
        TWO_MONTHS(2),
        SEASON(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Precision(int months) {
            this.months = months;
        }
    }

    private static final Pattern NOTATION =
            Pattern.compile(
                    "(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2})|/(\\d{2}))?|(spring|summer|autumn|winter)|H([12])))?");

    public VagueDate {
        anchor = firstDayOf(anchor, precision);
    }

    /** Reads what {@link #code()} writes. */
    @JsonCreator
    public static VagueDate ofCode(String code) {
        return new VagueDate(
                LocalDate.parse(code.substring(0, 10)), Precision.valueOf(code.substring(11)));
    }

    /** How the date is stored, sortable by its first day: {@code 2019-06-01 MONTH}. */
    @JsonValue
    String code() {
        return anchor + " " + precision;
    }

    public static VagueDate day(LocalDate day) {
        return new VagueDate(day, Precision.DAY);
    }

    /**
     * Reads the notation of plan files: {@code 2019-06-14}, {@code 2019-03}, {@code 2019-08/09},
     * {@code 2019-autumn}, {@code 2007-H2}, {@code 2019}.
     *
     * @throws IllegalArgumentException when the text is none of these
     */
    public static VagueDate parse(String text) {
        Matcher m = NOTATION.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("Not a date or vague date: " + text);
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(3) != null) {
            return day(LocalDate.parse(text.strip()));
        }
        if (m.group(2) != null) {
            LocalDate month = LocalDate.of(year, Integer.parseInt(m.group(2)), 1);
            return new VagueDate(
                    month, m.group(4) == null ? Precision.MONTH : Precision.TWO_MONTHS);
        }
        if (m.group(5) != null) {
            int first =
                    switch (m.group(5)) {
                        case "spring" -> 3;
                        case "summer" -> 6;
                        case "autumn" -> 9;
                        default -> 12;
                    };
            return new VagueDate(LocalDate.of(year, first, 1), Precision.SEASON);
        }
        if (m.group(6) != null) {
            int first = m.group(6).equals("1") ? 1 : 7;
            return new VagueDate(LocalDate.of(year, first, 1), Precision.HALF_YEAR);
        }
        return new VagueDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * Reads what people write: "14. juni 2027", "14.6.2027", "juni 2027", "aug./sept. 2027",
     * "efteråret 2027", "2. halvår 2027", "2027", and the same in English. What {@link #format}
     * writes is understood.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static VagueDate read(String text) {
        return WrittenDate.read(text);
    }

    public LocalDate earliest() {
        return anchor;
    }

    public LocalDate latest() {
        return precision == Precision.DAY
                ? anchor
                : anchor.plusMonths(precision.months).minusDays(1);
    }

    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /**
     * Moves the date so that what lay around {@code from} lies around {@code to}: exact days move
     * by the days between the two, vague ones by the whole months between their months, so that a
     * month which held {@code from} holds {@code to}, and neighbours stay neighbours.
     */
    public VagueDate shift(LocalDate from, LocalDate to) {
        if (precision == Precision.DAY) {
            return day(anchor.plusDays(ChronoUnit.DAYS.between(from, to)));
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
        int middle = precision.months / 2;
        return precision == Precision.MONTH || precision == Precision.TWO_MONTHS
                ? new VagueDate(anchor.plusMonths(months), precision)
                : new VagueDate(anchor.plusMonths(months + middle), precision);
    }

    /** The date as one would write it: "14. juni 2019", "marts 2019", "aug./sept. 2019". */
    public String format(Locale locale) {
        return format(locale, true);
    }

    /** The same without the year, for places where it is plain. */
    public String formatWithoutYear(Locale locale) {
        return format(locale, false);
    }

    private String format(Locale locale, boolean withYear) {
        boolean danish = !locale.getLanguage().equals("en");
        String year = withYear ? " " + anchor.getYear() : "";
        return switch (precision) {
            case DAY ->
                    DateTimeFormatter.ofPattern(danish ? "d. MMMM" : "d MMMM", locale)
                                    .format(anchor)
                            + year;
            case MONTH -> month(anchor, TextStyle.FULL, locale) + year;
            case TWO_MONTHS ->
                    month(anchor, TextStyle.SHORT, locale)
                            + "/"
                            + month(anchor.plusMonths(1), TextStyle.SHORT, locale)
                            + year;
            case SEASON -> season(danish) + year;
            case HALF_YEAR -> {
                boolean first = anchor.getMonthValue() == 1;
                yield (danish
                                ? (first ? "1. halvår" : "2. halvår")
                                : (first ? "first half" : "second half"))
                        + (danish ? year : withYear ? " of" + year : "");
            }
            case YEAR -> String.valueOf(anchor.getYear());
        };
    }

    private String season(boolean danish) {
        return switch (anchor.getMonthValue()) {
            case 3 -> danish ? "foråret" : "spring";
            case 6 -> danish ? "sommeren" : "summer";
            case 9 -> danish ? "efteråret" : "autumn";
            default -> danish ? "vinteren" : "winter";
        };
    }

    private static String month(LocalDate date, TextStyle style, Locale locale) {
        return date.getMonth().getDisplayName(style, locale);
    }

    private static LocalDate firstDayOf(LocalDate date, Precision precision) {
        return switch (precision) {
            case DAY -> date;
            case MONTH, TWO_MONTHS -> date.withDayOfMonth(1);
            case SEASON -> {
                int sinceSeason = date.getMonthValue() % 3;
                yield date.withDayOfMonth(1).minusMonths(sinceSeason);
            }
            case HALF_YEAR -> LocalDate.of(date.getYear(), date.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(date.getYear(), 1, 1);
        };
    }

    @Override
    public int compareTo(VagueDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }
}
