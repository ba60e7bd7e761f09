package dk.faelled.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The news of all plans. */
@Service
@Transactional(readOnly = true)
public class NewsList {

    /** A piece of news in a list. */
    public record Row(
            String slug,
            LocalDate date,
            String title,
            String teaser,
            String planSlug,
            String planTitle) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    NewsList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Row> latest(int limit) {
        return jdbc.sql(
                        """
                        select n.slug, n.date, n.title, n.teaser, p.slug as plan_slug,
                          p.title as plan_title
                        from news_item n join plan p on p.id = n.plan_id
                        where p.state in ('PUBLISHED', 'CLOSED') and n.date <= :today
                        order by n.date desc, n.id limit :limit""")
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(Row.class)
                .list();
    }
}
