package dk.faelled.processing;

import dk.faelled.hearing.SenderKind;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said to a theme, as its remark's writer reads it. */
@Component
class ThemeQuotes {

    private static final int MOST = 100;

    /** Some words of a response. */
    record Quote(
            UUID passageId, long number, String senderName, SenderKind senderKind, String words) {}

    private final JdbcClient jdbc;

    ThemeQuotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a passage; of a theme or group so many that one can read them. */
    List<Quote> of(RemarkDesk.Topic topic) {
        String which =
                switch (topic.about()) {
                    case THEME -> "p.theme_id = :id";
                    case PASSAGE -> "p.id = :id";
                    case GROUP ->
                            """
                            p.response_id in
                              (select response_id from response_group_member where group_id = :id)""";
                };
        return jdbc.sql(
                        """
                        select p.id as passage_id, r.number, r.sender_name, r.sender_kind,
                          substring(v.answers -> 'byQuestion' -> p.question_id::text ->> 'text'
                            from p.begins + 1 for p.ends - p.begins) as words
                        from passage p
                          join hearing_response r on r.id = p.response_id and r.versions = p.version_number
                          join response_version v on v.response_id = r.id and v.number = r.versions
                        where r.state <> 'WITHDRAWN' and %s
                        order by r.number, p.begins limit :most"""
                                .formatted(which))
                .param("id", topic.id())
                .param("most", MOST)
                .query(Quote.class)
                .list();
    }
}
