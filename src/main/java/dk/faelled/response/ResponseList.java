package dk.faelled.response;

import dk.faelled.hearing.SenderKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of responses. A page begins after a number, so that the last page of very many is as fast
 * as the first.
 */
@Service
@Transactional(readOnly = true)
class ResponseList {

    static final int PAGE = 50;

    /**
     * A response in a list.
     *
     * @param publicName empty for somebody who stays unnamed
     */
    record Row(
            UUID id,
            long number,
            SenderKind senderKind,
            String senderName,
            String publicName,
            ResponseState state,
            boolean late,
            boolean lateAccepted,
            int versions,
            int publishedVersion,
            OffsetDateTime sentAt) {

        public boolean changed() {
            return state == ResponseState.PUBLISHED && publishedVersion < versions;
        }
    }

    private static final String ROW =
            """
            select id, number, sender_kind, sender_name, public_name, state, late, late_accepted,
              versions, published_version, sent_at
            from hearing_response where hearing_id = :hearing
            """;

    private final JdbcClient jdbc;

    ResponseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Responses for officials, the newest first; one more than a page where there are more.
     *
     * @param below only those with a lower number
     */
    List<Row> all(UUID hearingId, @Nullable ResponseState state, String words, long below) {
        return jdbc.sql(
                        ROW
                                + "and number < :below "
                                + (state == null ? "" : "and state = :state ")
                                + (words.isBlank() ? "" : "and sender_name ilike :like ")
                                + "order by number desc limit :limit")
                .param("hearing", hearingId)
                .param("below", below)
                .param("state", state == null ? "" : state.name())
                .param("like", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", PAGE + 1)
                .query(Row.class)
                .list();
    }

    /** Responses for everybody. */
    List<Row> published(UUID hearingId, long below) {
        return all(hearingId, ResponseState.PUBLISHED, "", below);
    }

    /** The next response that waits to be read, after one with a number; null when none does. */
    @Nullable Long nextWaiting(UUID hearingId, long after) {
        return jdbc.sql(
                        """
                        select min(number) from hearing_response
                        where hearing_id = :hearing and state = 'AWAITING_SCREENING'
                          and number > :after""")
                .param("hearing", hearingId)
                .param("after", after)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
