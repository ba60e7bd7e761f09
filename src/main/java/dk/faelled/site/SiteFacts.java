package dk.faelled.site;

import dk.faelled.pagecache.ContentVersion;
import dk.faelled.platform.Municipality;
import dk.faelled.platform.TemplateObject;
import dk.faelled.site.Statement.Kind;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the frame of every page knows of the municipality. Templates reach it as {@code #site}. Read
 * once and again after a change, never per page.
 */
@TemplateObject("site")
public class SiteFacts implements Municipality {

    private static final Logger LOG = LoggerFactory.getLogger(SiteFacts.class);

    private record Snapshot(
            Contact contact,
            long version,
            String logo,
            List<SiteNotice> notices,
            List<OpeningHours> office,
            List<OpeningHours> hotline,
            Map<Kind, Statement> statements,
            ContentVersion.@Nullable State readAt) {}

    /** A statement's version in its history. */
    record Version(int version, @Nullable String author, @Nullable Instant at) {}

    private record Day(DayOfWeek day, @Nullable LocalTime opens, @Nullable LocalTime closes) {}

    private static final Contact NOBODY =
            new Contact("Kommunen", "", "", "", "", "", "", "", "", "", "");

    private final JdbcClient jdbc;
    private final ContentVersion version;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    SiteFacts(JdbcClient jdbc, ContentVersion version, Clock clock) {
        this.jdbc = jdbc;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public String name() {
        return contact().name();
    }

    @Override
    public List<String> contactLines() {
        Contact contact = contact();
        return List.of(
                contact.street() + ", " + contact.postalCode() + " " + contact.city(),
                contact.phone() + " · " + contact.email());
    }

    public Contact contact() {
        return current().contact();
    }

    long contactVersion() {
        return current().version();
    }

    /** The fingerprint of the municipality's own logo; empty when there is none. */
    public String logo() {
        return current().logo();
    }

    /** The notices that are shown now. */
    public List<SiteNotice> notices() {
        Instant now = clock.instant();
        return current().notices().stream().filter(notice -> notice.isShown(now)).toList();
    }

    /** All notices, the latest first. */
    List<SiteNotice> allNotices() {
        return current().notices();
    }

    /** All versions of a statement, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> versionsOf(Kind kind) {
        return jdbc.sql(
                        """
                        select version, author, at from statement
                        where kind = :kind order by version desc limit 100""")
                .param("kind", kind.name())
                .query(Version.class)
                .list();
    }

    public List<OpeningHours> office() {
        return current().office();
    }

    public List<OpeningHours> hotline() {
        return current().hotline();
    }

    /** When the office ({@code OFFICE}) or the telephone ({@code HOTLINE}) is open on a day. */
    public @Nullable OpeningHours on(String place, DayOfWeek day) {
        return (place.equals("OFFICE") ? office() : hotline())
                .stream()
                        .filter(
                                each ->
                                        day.compareTo(each.from()) >= 0
                                                && day.compareTo(each.to()) <= 0)
                        .findFirst()
                        .orElse(null);
    }

    /** The version of a statement that holds now. */
    public @Nullable Statement statement(Kind kind) {
        return current().statements().get(kind);
    }

    /** The version of the privacy notice a form shows now, to be stored with what is sent. */
    public int privacyVersion() {
        Statement privacy = statement(Kind.PRIVACY);
        return privacy == null ? 0 : privacy.version();
    }

    /** Reads the facts anew, as whoever just changed them wants to see them. */
    @Transactional(readOnly = true)
    public void refresh() {
        ContentVersion.State before = version.current();
        Contact contact =
                jdbc.sql(
                                """
                        select name, slogan, cvr, street, postal_code, city, phone, email,
                          secure_email, dpo_email, hotline_name from municipality""")
                        .query(Contact.class)
                        .optional()
                        .orElse(NOBODY);
        Map<Kind, Statement> statements = new EnumMap<>(Kind.class);
        jdbc.sql("select kind, version, danish, english from statement order by version")
                .query(Statement.class)
                .list()
                .forEach(statement -> statements.put(statement.kind(), statement));
        snapshot =
                new Snapshot(
                        contact,
                        jdbc.sql("select coalesce(max(version), 0) from municipality")
                                .query(Long.class)
                                .single(),
                        jdbc.sql("select coalesce(max(md5(picture)), '') from logo")
                                .query(String.class)
                                .single(),
                        jdbc.sql(
                                        """
                                        select id, danish, english, starts, ends from site_notice
                                        order by starts desc limit 100""")
                                .query(SiteNotice.class)
                                .list(),
                        hours("OFFICE"),
                        hours("HOTLINE"),
                        Map.copyOf(statements),
                        before);
    }

    private Snapshot current() {
        ContentVersion.State now = version.current();
        Snapshot known = snapshot;
        if (known == null || (now != null && !now.equals(known.readAt()))) {
            refreshIfPossible();
        }
        Snapshot read = snapshot;
        if (read == null) {
            throw new IllegalStateException("The site's facts were not read");
        }
        return read;
    }

    private void refreshIfPossible() {
        try {
            refresh();
        } catch (DataAccessException e) {
            LOG.warn("The site's facts are those read before: {}", e.getMessage());
        }
    }

    private List<OpeningHours> hours(String place) {
        List<Day> days =
                jdbc.sql(
                                """
                                select day, opens, closes from opening_hours where place = :place
                                order by array_position(array['MONDAY','TUESDAY','WEDNESDAY',
                                  'THURSDAY','FRIDAY','SATURDAY','SUNDAY'], day::text)""")
                        .param("place", place)
                        .query(Day.class)
                        .list();
        List<OpeningHours> together = new ArrayList<>();
        for (Day day : days) {
            OpeningHours last = together.isEmpty() ? null : together.getLast();
            if (last != null
                    && last.to().plus(1) == day.day()
                    && Objects.equals(last.opens(), day.opens())
                    && Objects.equals(last.closes(), day.closes())) {
                together.removeLast();
                together.add(new OpeningHours(last.from(), day.day(), last.opens(), last.closes()));
            } else {
                together.add(new OpeningHours(day.day(), day.day(), day.opens(), day.closes()));
            }
        }
        return List.copyOf(together);
    }
}
