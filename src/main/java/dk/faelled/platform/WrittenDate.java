package dk.faelled.platform;

import dk.faelled.platform.VagueDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands dates as people write them, in Danish and English, exact or vague. */
final class WrittenDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[./\\- ] ?(\\d{1,2})[./\\- ] ?(\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(?:den )?(\\d{1,2})\\.? (\\p{L}+)\\.? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern TWO_MONTHS =
            Pattern.compile("(\\p{L}+)\\.? ?(?:/|-|–|og|and) ?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern HALF =
            Pattern.compile("(1|2|first|second)\\.? (?:halvår|half)(?: of)? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:i )?(\\d{4})");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");
    private static final Map<String, Integer> SEASONS =
            Map.of(
                    "forår", 3, "spring", 3, "sommer", 6, "summer", 6, "efterår", 9, "autumn", 9,
                    "fall", 9, "vinter", 12, "winter", 12);

    private WrittenDate() {}

    static VagueDate read(String typed) {
        String text =
                typed.strip().toLowerCase(Locale.forLanguageTag("da")).replaceAll("\\s+", " ");
        try {
            return understand(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such day: " + typed, e);
        }
    }

    private static VagueDate understand(String text) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return day(number(m, 1), number(m, 2), number(m, 3));
        }
        m = NUMBERS.matcher(text);
        if (m.matches()) {
            return day(number(m, 3), number(m, 2), number(m, 1));
        }
        m = HALF.matcher(text);
        if (m.matches()) {
            boolean first = m.group(1).equals("1") || m.group(1).equals("first");
            return from(number(m, 2), first ? 1 : 7, Precision.HALF_YEAR);
        }
        m = DAY.matcher(text);
        if (m.matches()) {
            return day(number(m, 3), month(m.group(2)), number(m, 1));
        }
        m = TWO_MONTHS.matcher(text);
        if (m.matches()) {
            int first = month(m.group(1));
            if (month(m.group(2)) != first % 12 + 1) {
                throw new IllegalArgumentException("Not two months in a row: " + text);
            }
            return from(number(m, 3), first, Precision.TWO_MONTHS);
        }
        m = MONTH.matcher(text);
        if (m.matches()) {
            Integer season = season(m.group(1));
            return season == null
                    ? from(number(m, 2), month(m.group(1)), Precision.MONTH)
                    : from(number(m, 2), season, Precision.SEASON);
        }
        m = YEAR.matcher(text);
        if (m.matches()) {
            return from(number(m, 1), 1, Precision.YEAR);
        }
        throw new IllegalArgumentException("Not a date: " + text);
    }

    private static VagueDate day(int year, int month, int day) {
        return VagueDate.day(LocalDate.of(year, month, day));
    }

    private static VagueDate from(int year, int month, Precision precision) {
        return new VagueDate(LocalDate.of(year, month, 1), precision);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static @Nullable Integer season(String word) {
        return SEASONS.entrySet().stream()
                .filter(
                        each ->
                                word.equals(each.getKey())
                                        || word.equals(each.getKey() + "et")
                                        || word.equals(each.getKey() + "en"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static int month(String word) {
        String start = word.length() < 3 ? word : word.substring(0, 3);
        String danish = start.equals("may") ? "maj" : start.equals("oct") ? "okt" : start;
        int index = MONTHS.indexOf(danish);
        if (index < 0) {
            throw new IllegalArgumentException("Not a month: " + word);
        }
        return index + 1;
    }
}
