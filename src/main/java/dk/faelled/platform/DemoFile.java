package dk.faelled.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the demonstration data and moves it to the present: everything is shifted by the whole
 * weeks between the day it was written for and today, so that what was open then is open now. The
 * constants are the order in which the modules load.
 */
public final class DemoFile {

    public static final int SITE = 10;
    public static final int ACCOUNT = 20;
    public static final int GOVERNANCE = 30;
    public static final int PLAN = 40;
    public static final int HEARING = 45;
    public static final int IDEA = 50;
    public static final int CONFERENCE = 55;
    public static final int RESPONSE = 60;
    public static final int REGISTRATION = 65;
    public static final int ROUNDTABLE = 70;
    public static final int DECISION = 80;
    public static final int CHAMBER = 85;
    public static final int COMMITMENT = 90;

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("\\{\\{(\\d{4}[^}]*)}}");

    private final LocalDate asOf;
    private final LocalDate today;

    private DemoFile(LocalDate asOf, LocalDate today) {
        this.asOf = asOf;
        this.today = today;
    }

    /** A file of the demonstration, by its name under {@code demo/}. */
    public static <T> T read(String name, Class<T> type) {
        try (InputStream in = new ClassPathResource("demo/" + name).getInputStream()) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Demonstration file " + name, e);
        }
    }

    /** The shift for data written as of a day. */
    public static DemoFile shiftFrom(LocalDate asOf, Clock clock) {
        long weeks = ChronoUnit.WEEKS.between(asOf, LocalDate.now(clock));
        return new DemoFile(asOf, asOf.plusWeeks(weeks));
    }

    public VagueDate date(String notation) {
        return VagueDate.parse(notation).shift(asOf, today);
    }

    public LocalDate day(String notation) {
        return date(notation).earliest();
    }

    /** A text in which {@code {{2019-02-05}}} and {@code {{2025}}} stand for shifted dates. */
    public String text(String text) {
        return TOKEN.matcher(text).replaceAll(this::shifted);
    }

    private String shifted(MatchResult token) {
        return date(token.group(1)).format(DanishFormats.DANISH);
    }
}
