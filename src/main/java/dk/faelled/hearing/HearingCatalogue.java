package dk.faelled.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of hearings: for the public, and for those who work on them. */
@Service
@Transactional(readOnly = true)
public class HearingCatalogue {

    /** Which hearings the public list shows, by the last part of message keys. */
    public enum Shown {
        OPEN("aabne"),
        COMING("kommende"),
        ENDED("afsluttede");

        private final String word;

        Shown(String word) {
            this.word = word;
        }

        /** As it stands in addresses. */
        public String word() {
            return word;
        }

        static Shown of(String word) {
            for (Shown each : values()) {
                if (each.word.equals(word)) {
                    return each;
                }
            }
            return OPEN;
        }
    }

    /** A hearing in a list. */
    public record Row(
            UUID id,
            UUID planId,
            String planSlug,
            String planTitle,
            String slug,
            String title,
            String lead,
            HearingKind kind,
            String stage,
            LocalDate opens,
            LocalDate responseDeadline) {

        public String path() {
            return "/hoeringer/" + slug;
        }

        HearingPeriod period() {
            return new HearingPeriod(opens, responseDeadline);
        }

        /** Where it is on a day. */
        public HearingState state(LocalDate day) {
            if (!stage.equals("ANNOUNCED")) {
                return HearingState.valueOf(stage);
            }
            if (opens.isAfter(day)) {
                return HearingState.ANNOUNCED;
            }
            return responseDeadline.isBefore(day)
                    ? HearingState.AWAITING_CONCLUSION
                    : HearingState.OPEN;
        }
    }

    private static final String ROW =
            """
            select id, plan_id, plan_slug, plan_title, slug, title, lead, kind, stage, opens, response_deadline
            from hearing
            """;
    private static final String PUBLIC =
            " where stage <> 'DRAFT' and kind not in ('PARTY_HEARING', 'INTERNAL') ";

    private final JdbcClient jdbc;
    private final Clock clock;

    HearingCatalogue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Public hearings of which title or lead contain some words. */
    public List<Row> published(Shown shown, String words, int offset, int limit) {
        String when =
                switch (shown) {
                    case OPEN -> "and opens <= :today and response_deadline >= :today";
                    case COMING -> "and opens > :today";
                    case ENDED -> "and response_deadline < :today";
                };
        String order =
                switch (shown) {
                    case OPEN -> "response_deadline, title";
                    case COMING -> "opens, title";
                    case ENDED -> "response_deadline desc, title";
                };
        return jdbc.sql(
                        ROW
                                + PUBLIC
                                + when
                                + """
                                 and (:words = '' or title ilike :like or lead ilike :like
                                  or plan_title ilike :like) order by
                                """
                                + order
                                + " limit :limit offset :offset")
                .param("today", LocalDate.now(clock))
                .param("words", words.strip())
                .param("like", "%" + escaped(words.strip()) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(Row.class)
                .list();
    }

    /** The public hearings with the latest news, for feeds and calendars. */
    public List<Row> latest(int limit) {
        return jdbc.sql(ROW + PUBLIC + "order by opens desc, title limit :limit")
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    List<Row> publicOfPlan(UUID planId) {
        return jdbc.sql(ROW + PUBLIC + "and plan_id = :plan order by opens")
                .param("plan", planId)
                .query(Row.class)
                .list();
    }

    List<Row> openOn(LocalDate day) {
        return jdbc.sql(
                        ROW
                                + PUBLIC
                                + """
                                and stage = 'ANNOUNCED' and opens <= :day
                                and response_deadline >= :day order by response_deadline
                                """)
                .param("day", day)
                .query(Row.class)
                .list();
    }

    /** All hearings of some plans, those that need attention first. */
    public List<Row> ofPlans(Collection<UUID> planIds) {
        return planIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                ROW
                                        + """
                                        where plan_id in (:plans)
                                        order by stage = 'CONCLUDED', response_deadline, title
                                        limit 200
                                        """)
                        .param("plans", planIds)
                        .query(Row.class)
                        .list();
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
