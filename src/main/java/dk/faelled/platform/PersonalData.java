package dk.faelled.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Personal data that people put into texts meant for the public, as far as a pattern can tell. */
public enum PersonalData {
    /** A Danish civil registration number: six digits that are a date, and four more. */
    CPR("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})[- ]?\\d{4}(?!\\d)"),
    PHONE("(?<![\\d-])(?:\\+45[ ]?)?\\d{2}[ ]?\\d{2}[ ]?\\d{2}[ ]?\\d{2}(?![\\d-])"),
    EMAIL("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final Pattern pattern;

    PersonalData(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The kinds found in a text. */
    public static Set<PersonalData> in(String text) {
        EnumSet<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        for (PersonalData kind : values()) {
            if (kind.isIn(text)) {
                found.add(kind);
            }
        }
        return found;
    }

    public boolean isIn(String text) {
        return matches(text).findAny().isPresent();
    }

    /** Every place where a text has it. */
    public List<MatchResult> find(String text) {
        return matches(text).toList();
    }

    private Stream<MatchResult> matches(String text) {
        return pattern.matcher(text).results().filter(match -> this != CPR || isDate(match));
    }

    private static boolean isDate(MatchResult number) {
        try {
            LocalDate.of(
                    2000 + Integer.parseInt(number.group(3)),
                    Integer.parseInt(number.group(2)),
                    Integer.parseInt(number.group(1)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
