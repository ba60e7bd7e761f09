package dk.faelled.conference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of conferences: for the public, and for those who work on them. */
@Service
@Transactional(readOnly = true)
public class ConferenceCatalogue {

    /** Which conferences the public list shows, by the last part of message keys. */
    public enum Shown {
        COMING("kommende"),
        PAST("afholdte");

        private final String word;

        Shown(String word) {
            this.word = word;
        }

        /** As it stands in addresses. */
        public String word() {
            return word;
        }

        static Shown of(String word) {
            return word.equals(PAST.word) ? PAST : COMING;
        }
    }

    /** A conference in a list. */
    public record Row(
            UUID id,
            UUID planId,
            String planSlug,
            String planTitle,
            String slug,
            String title,
            String lead,
            ConferenceKind kind,
            Audience audience,
            String stage,
            LocalDateTime begins,
            LocalDateTime ends,
            String venueName,
            LocalDate opens,
            LocalDate closes,
            @Nullable Integer capacity) {

        public String path() {
            return "/arrangementer/" + slug;
        }

        public YearMonth month() {
            return YearMonth.from(begins);
        }

        /** Where it is at a moment. */
        public ConferenceState state(Instant now) {
            return stage.equals(Conference.Stage.ANNOUNCED.name())
                    ? ConferenceState.at(
                            now,
                            new ConferenceTime(begins, ends),
                            new SignUp(opens, closes, closes, capacity, 1))
                    : ConferenceState.valueOf(stage);
        }
    }

    private static final String ROW =
            """
            select id, plan_id, plan_slug, plan_title, slug, title, lead, kind, audience, stage,
              begins, ends, venue_name, opens, closes, capacity
            from conference
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ConferenceCatalogue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Public conferences of which title, lead, place or plan contain some words. */
    public List<Row> published(Shown shown, String words, int offset, int limit) {
        boolean coming = shown == Shown.COMING;
        return jdbc.sql(
                        ROW
                                + " where stage <> 'DRAFT' and "
                                + (coming ? "ends > :now" : "ends <= :now and stage = 'ANNOUNCED'")
                                + """
                                 and (:words = '' or title ilike :like or lead ilike :like
                                  or venue_name ilike :like or plan_title ilike :like)
                                order by begins
                                """
                                + (coming ? "" : "desc")
                                + ", title limit :limit offset :offset")
                .param("now", hour())
                .param("words", words.strip())
                .param("like", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(Row.class)
                .list();
    }

    /** The public conferences with the latest days, for feeds and calendars. */
    public List<Row> latest(int limit) {
        return jdbc.sql(ROW + " where stage <> 'DRAFT' order by begins desc, title limit :limit")
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    List<Row> publicOfPlan(UUID planId) {
        return jdbc.sql(ROW + " where stage <> 'DRAFT' and plan_id = :plan order by begins")
                .param("plan", planId)
                .query(Row.class)
                .list();
    }

    /** Those everybody can register for on a day. */
    List<Row> openOn(LocalDate day) {
        return jdbc.sql(
                        ROW
                                + """
                                 where stage = 'ANNOUNCED' and audience <> 'INVITED'
                                  and opens <= :day and closes >= :day and begins > :now
                                order by closes
                                """)
                .param("day", day)
                .param("now", hour())
                .query(Row.class)
                .list();
    }

    /** All conferences of some plans, those to come first. */
    public List<Row> ofPlans(Collection<UUID> planIds) {
        return planIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                ROW
                                        + """
                                         where plan_id in (:plans)
                                        order by ends <= :now, case when ends > :now then begins end,
                                          begins desc, title limit 200
                                        """)
                        .param("plans", planIds)
                        .param("now", hour())
                        .query(Row.class)
                        .list();
    }

    /** The moment lists are shown for. */
    public Instant now() {
        return clock.instant();
    }

    /** What clocks in Copenhagen show. */
    private LocalDateTime hour() {
        return LocalDateTime.now(clock);
    }
}
