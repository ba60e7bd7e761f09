package dk.faelled.platform;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Dates and times as one writes them in the reader's language, always Copenhagen time. Templates
 * reach it as {@code #when}.
 */
@TemplateObject("when")
public class DanishFormats {

    /** The language of the administration, and of the portal where nobody chose another. */
    public static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private record Format(String pattern, Locale locale) {}

    /** Those used before: a list shows a date on each line. */
    private static final Map<Format, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    /** "14. juni 2019", "14 June 2019". */
    public String date(LocalDate date) {
        return format(
                date.atStartOfDay(TimeConfiguration.COPENHAGEN), "d. MMMM yyyy", "d MMMM yyyy");
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, TimeConfiguration.COPENHAGEN));
    }

    /** "14. juni", "14 June". */
    public String dayAndMonth(LocalDate date) {
        return format(date.atStartOfDay(TimeConfiguration.COPENHAGEN), "d. MMMM", "d MMMM");
    }

    public String dayAndMonth(Instant instant) {
        return dayAndMonth(LocalDate.ofInstant(instant, TimeConfiguration.COPENHAGEN));
    }

    /** "fredag den 14. juni 2019", "Friday 14 June 2019". */
    public String weekday(LocalDate date) {
        return weekday(date, locale());
    }

    /** The same in another reader's language. */
    public String weekday(LocalDate date, Locale locale) {
        return format(
                date.atStartOfDay(TimeConfiguration.COPENHAGEN),
                locale,
                "EEEE 'den' d. MMMM yyyy",
                "EEEE d MMMM yyyy");
    }

    /** The last moment of a day: "fredag den 28. juni 2019 kl. 23.59". */
    public String deadline(LocalDate date) {
        return deadline(date, locale());
    }

    /** The same in another reader's language. */
    public String deadline(LocalDate date, Locale locale) {
        return moment(date.atTime(23, 59).atZone(TimeConfiguration.COPENHAGEN).toInstant(), locale);
    }

    /** "fredag den 14. juni 2019 kl. 9.05", "Friday 14 June 2019 at 09:05". */
    public String moment(Instant instant) {
        return moment(instant, locale());
    }

    /** The same in another reader's language. */
    public String moment(Instant instant, Locale locale) {
        return format(
                instant.atZone(TimeConfiguration.COPENHAGEN),
                locale,
                "EEEE 'den' d. MMMM yyyy 'kl.' H.mm",
                "EEEE d MMMM yyyy 'at' HH:mm");
    }

    /** "9.05", "09:05". */
    public String clock(Instant instant) {
        return format(instant.atZone(TimeConfiguration.COPENHAGEN), "H.mm", "HH:mm");
    }

    /** The same for a time that is Copenhagen's already. */
    public String local(LocalDateTime time) {
        return moment(time.atZone(TimeConfiguration.COPENHAGEN).toInstant());
    }

    /** "9.05" of a time that is Copenhagen's already. */
    public String hour(LocalDateTime time) {
        return format(time.atZone(TimeConfiguration.COPENHAGEN), "H.mm", "HH:mm");
    }

    /** "14.06.2019" in tables; English keeps the unmistakable "14 Jun 2019". */
    public String table(Instant instant) {
        return format(instant.atZone(TimeConfiguration.COPENHAGEN), "dd.MM.yyyy", "d MMM yyyy");
    }

    /** "14.06.2019 kl. 9.05" in tables, "14 Jun 2019 at 09:05". */
    public String tableMoment(Instant instant) {
        return format(
                instant.atZone(TimeConfiguration.COPENHAGEN),
                "dd.MM.yyyy 'kl.' H.mm",
                "d MMM yyyy 'at' HH:mm");
    }

    /** "1.234.567", "−750.000" in Danish, with commas in English. */
    public String amount(long kroner) {
        return NumberFormat.getIntegerInstance(locale()).format(kroner).replace('-', '−');
    }

    /** A vague date as it was given. */
    public String vague(VagueDate date) {
        return date.format(locale());
    }

    private static String format(ZonedDateTime time, String danish, String english) {
        return format(time, locale(), danish, english);
    }

    private static String format(ZonedDateTime time, Locale locale, String danish, String english) {
        boolean isEnglish = locale.getLanguage().equals("en");
        return FORMATS.computeIfAbsent(
                        new Format(isEnglish ? english : danish, locale),
                        format -> DateTimeFormatter.ofPattern(format.pattern, format.locale))
                .format(time);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
