package dk.faelled.response;

import dk.faelled.hearing.Hearings;
import dk.faelled.platform.Subject;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadNodes;
import dk.faelled.thread.ThreadVoices;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published responses as knots of the thread, by what they are called in public. */
@Component
class ResponseNodes implements ThreadNodes, ThreadVoices {

    private record Row(UUID id, UUID hearingId, long number, String name, String hearing) {}

    private static final String SHOWN =
            """
            select r.id, r.hearing_id, r.number, r.public_name as name, h.title as hearing
            from hearing_response r join hearing h on h.id = r.hearing_id
            where r.state = 'PUBLISHED'
              and h.stage <> 'DRAFT' and h.kind not in ('PARTY_HEARING', 'INTERNAL')
            """;

    private final JdbcClient jdbc;
    private final Hearings hearings;
    private final MessageSource messages;
    private final Clock clock;

    ResponseNodes(JdbcClient jdbc, Hearings hearings, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.hearings = hearings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String type() {
        return HearingResponse.TYPE;
    }

    @Override
    public List<ThreadNode> find(Collection<UUID> ids) {
        return nodes(
                jdbc.sql(SHOWN + " and r.id in (:ids) order by r.number")
                        .param("ids", ids)
                        .query(Row.class)
                        .list());
    }

    @Override
    public List<ThreadNode> search(UUID planId, String words, int limit) {
        return nodes(
                jdbc.sql(
                                SHOWN
                                        + """
                                         and h.plan_id = :plan and (r.public_name ilike :like
                                          or cast(r.number as text) = :words)
                                        order by r.public_name = '', r.number limit :limit
                                        """)
                        .param("plan", planId)
                        .param("words", words)
                        .param("like", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .param("limit", limit)
                        .query(Row.class)
                        .list());
    }

    private List<ThreadNode> nodes(List<Row> rows) {
        return rows.stream().flatMap(row -> node(row).stream()).toList();
    }

    /** Nothing for responses whose time on the web is over. */
    private Optional<ThreadNode> node(Row row) {
        return hearings.findById(row.hearingId)
                .filter(hearing -> hearing.shelfLife().shows(clock.instant()))
                .map(
                        hearing ->
                                new ThreadNode(
                                        new Subject(
                                                type(),
                                                row.id,
                                                title(row),
                                                hearing.path() + "/svar/" + row.number),
                                        row.hearing));
    }

    private String title(Row row) {
        Locale locale = LocaleContextHolder.getLocale();
        String number = messages.getMessage("response.number", new Object[] {row.number}, locale);
        return row.name.isEmpty() ? number : row.name + ", " + number;
    }
}
