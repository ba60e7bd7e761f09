package dk.faelled.response;

import dk.faelled.hearing.SenderKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published responses. A page begins after a number, so that the last page of very many is as fast
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
    record Row(long number, SenderKind senderKind, String publicName, OffsetDateTime sentAt) {}

    private final JdbcClient jdbc;

    ResponseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Responses for everybody, the newest first; one more than a page where there are more.
     *
     * @param below only those with a lower number
     */
    List<Row> published(UUID hearingId, long below) {
        return jdbc.sql(
                        """
                        select number, sender_kind, public_name, sent_at
                        from hearing_response
                        where hearing_id = :hearing and state = 'PUBLISHED' and number < :below
                        order by number desc limit :limit""")
                .param("hearing", hearingId)
                .param("below", below)
                .param("limit", PAGE + 1)
                .query(Row.class)
                .list();
    }
}
