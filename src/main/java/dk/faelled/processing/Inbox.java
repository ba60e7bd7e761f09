package dk.faelled.processing;

import dk.faelled.hearing.SenderKind;
import dk.faelled.response.Channel;
import dk.faelled.response.ResponseState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Responses as officials find and share them out. A page begins after a number, so that the last of
 * very many is as fast as the first.
 */
@Service
@Transactional(readOnly = true)
class Inbox {

    static final int PAGE = 50;

    /** A response in the inbox. */
    record Row(
            UUID id,
            long number,
            SenderKind senderKind,
            Channel channel,
            String senderName,
            ResponseState state,
            boolean late,
            boolean lateAccepted,
            int versions,
            int publishedVersion,
            OffsetDateTime sentAt,
            boolean hasFiles,
            @Nullable UUID assigneeId,
            @Nullable LocalDate due,
            @Nullable String themes) {

        public boolean changed() {
            return state == ResponseState.PUBLISHED && publishedVersion < versions;
        }

        public boolean overdue(LocalDate today) {
            return due != null && due.isBefore(today);
        }
    }

    private static final String FOUND =
            """
             from hearing_response r
             join response_version v on v.response_id = r.id and v.number = r.versions
             left join response_work w on w.response_id = r.id
             where r.hearing_id = :hearing""";

    private static final int OFTEN = 500;

    private static final String LOOKED_UP =
            """
            r.id in (select id from hearing_response
                     where hearing_id = :hearing and sender_name ilike :like
                     union select newest.id from response_version said
                     join hearing_response newest on newest.id = said.response_id and newest.versions = said.number
                     where said.words @@ websearch_to_tsquery('danish', :q))""";

    private static final String MET =
            "(r.sender_name ilike :like or v.words @@ websearch_to_tsquery('danish', :q))";

    private static final String THEMES =
            """
            (select string_agg(distinct t.name, ', ') from passage p
             join hearing_theme t on t.id = p.theme_id
             where p.response_id = r.id and p.version_number = r.versions) as themes""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The responses a filter leaves, one more than a page where there are more.
     *
     * @param from only those after this number, in the filter's order; null for the first page
     */
    List<Row> page(UUID hearingId, InboxFilter filter, @Nullable Long from, UUID me) {
        Map<String, @Nullable Object> values = values(hearingId, filter, me);
        values.put("from", from);
        values.put("limit", PAGE + 1);
        return jdbc.sql(
                        "select r.id, r.number, r.sender_kind, r.channel, r.sender_name, r.state, r.late, r.late_accepted,"
                                + " r.versions, r.published_version, r.sent_at, v.has_files,"
                                + " w.assignee_id, w.due, "
                                + THEMES
                                + "\n"
                                + FOUND
                                + conditions(filter, isOften(filter))
                                + (from == null ? "" : after(filter.aeldste()))
                                + " order by r.number"
                                + (filter.aeldste() ? "" : " desc")
                                + " limit :limit")
                .params(values)
                .query(Row.class)
                .list();
    }

    /** The number of the response beside one, in the filter's order; null at the end. */
    @Nullable Long beside(
            UUID hearingId, InboxFilter filter, long number, boolean forward, UUID me) {
        boolean ascending = filter.aeldste() == forward;
        Map<String, @Nullable Object> values = values(hearingId, filter, me);
        values.put("from", number);
        return jdbc.sql(
                        "select r.number "
                                + FOUND
                                + conditions(filter, isOften(filter))
                                + after(ascending)
                                + " order by r.number"
                                + (ascending ? "" : " desc")
                                + " limit 1")
                .params(values)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** How many responses of a hearing are somebody's work and still wait to be read. */
    long waitingFor(UUID hearingId, UUID assignee) {
        return jdbc.sql(
                        """
                        select count(*) from response_work w join hearing_response r on r.id = w.response_id
                        where w.assignee_id = :assignee and r.hearing_id = :hearing
                          and r.state = 'AWAITING_SCREENING'""")
                .param("assignee", assignee)
                .param("hearing", hearingId)
                .query(Long.class)
                .single();
    }

    private Map<String, @Nullable Object> values(UUID hearingId, InboxFilter filter, UUID me) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String q = Objects.requireNonNull(filter.q());
        values.put("hearing", hearingId);
        values.put("state", filter.tilstand() == null ? null : filter.tilstand().name());
        values.put("kind", filter.slags() == null ? null : filter.slags().name());
        values.put("assignee", filter.assignee(me));
        values.put("theme", filter.theme());
        values.put("group", filter.gruppe());
        values.put("q", q);
        values.put("like", "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        values.put("today", LocalDate.now(clock));
        return values;
    }

    private static String after(boolean ascending) {
        return ascending ? " and r.number > :from" : " and r.number < :from";
    }

    /**
     * Whether very many hold what is looked for. Such a word is soon met on the way through the
     * responses; a rare one is looked up first.
     */
    private boolean isOften(InboxFilter filter) {
        String q = Objects.requireNonNull(filter.q());
        return !q.isEmpty()
                && jdbc.sql(
                                        """
                                select count(*) from (select from response_version
                                  where words @@ websearch_to_tsquery('danish', :q) limit :often) found""")
                                .param("q", q)
                                .param("often", OFTEN)
                                .query(Integer.class)
                                .single()
                        == OFTEN;
    }

    private static String conditions(InboxFilter filter, boolean often) {
        List<String> all = new ArrayList<>();
        if (filter.tilstand() != null) {
            all.add("r.state = :state");
        }
        if (filter.slags() != null) {
            all.add("r.sender_kind = :kind");
        }
        if (filter.forSent()) {
            all.add("r.late");
        }
        if (filter.bilag()) {
            all.add("v.has_files");
        }
        if (filter.overskredet()) {
            all.add("w.due < :today");
        }
        if (filter.gruppe() != null) {
            all.add(
                    "r.id in (select response_id from response_group_member where group_id = :group)");
        }
        if (filter.hos() != null) {
            all.add(
                    filter.hos().equals(InboxFilter.NOBODY)
                            ? "w.assignee_id is null"
                            : "w.assignee_id = :assignee");
        }
        if (filter.tema() != null) {
            all.add(theme(filter.tema()));
        }
        if (!Objects.requireNonNull(filter.q()).isEmpty()) {
            all.add(often ? MET : LOOKED_UP);
        }
        return all.isEmpty() ? "" : " and " + String.join(" and ", all);
    }

    /** Themes have themes below them. */
    private static String theme(String theme) {
        String passages =
                "(select 1 from passage p where p.response_id = r.id and p.version_number = r.versions";
        return theme.equals(InboxFilter.NOBODY)
                ? "not exists " + passages + ")"
                : "exists "
                        + passages
                        + " "
                        + """
                         and p.theme_id in (with recursive below as (
                           select id from hearing_theme where id = :theme
                           union all select t.id from hearing_theme t join below on t.parent_id = below.id)
                           select id from below))""";
    }
}
