package dk.faelled.processing;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many responses have something to say to each theme. */
@Component
class ThemeCounts {

    private record Row(UUID themeId, long responses) {}

    private final JdbcClient jdbc;

    ThemeCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By theme; those nobody spoke of are left out. */
    Map<UUID, Long> of(UUID hearingId) {
        return jdbc
                .sql(
                        """
                        select p.theme_id, count(distinct p.response_id) as responses
                        from passage p join hearing_theme t on t.id = p.theme_id
                          join hearing_response r on r.id = p.response_id and r.versions = p.version_number
                        where t.hearing_id = :hearing and r.state <> 'WITHDRAWN'
                        group by p.theme_id""")
                .param("hearing", hearingId)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::themeId, Row::responses));
    }
}
