package dk.faelled.search;

import dk.faelled.platform.Subject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where modules put what may be found by all. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts a text in, or replaces it.
     *
     * @param context what the subject belongs to, shown above its title: the plan's title
     * @param text plain words, no markup
     */
    public void put(Subject subject, String context, String text, Instant publishedAt) {
        jdbc.sql(
                        """
                        insert into search_entry (subject_type, subject_id, title, path, context,
                          text, published_at)
                        values (:type, :id, :title, :path, :context, :text, :publishedAt)
                        on conflict (subject_type, subject_id) do update set title = excluded.title,
                          path = excluded.path, context = excluded.context, text = excluded.text,
                          published_at = excluded.published_at""")
                .param("type", subject.type())
                .param("id", subject.id())
                .param("title", subject.title())
                .param("path", subject.path())
                .param("context", context)
                .param("text", text)
                .param("publishedAt", OffsetDateTime.ofInstant(publishedAt, ZoneOffset.UTC))
                .update();
    }

    /** Takes a text out: what is withdrawn must not be found. */
    public void remove(String type, UUID id) {
        jdbc.sql("delete from search_entry where subject_type = :type and subject_id = :id")
                .param("type", type)
                .param("id", id)
                .update();
    }
}
