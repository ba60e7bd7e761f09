package dk.faelled.search;

import dk.faelled.platform.AddressChanged;
import dk.faelled.platform.Subject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where modules put what may be found by all. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {

    /**
     * A text to be found.
     *
     * @param context what the subject belongs to, shown above its title: the plan's title
     * @param text plain words, no markup
     */
    public record Entry(Subject subject, String context, String text, Instant publishedAt) {}

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a text in, or replaces it. It is found from the moment of its publication. */
    public void put(Subject subject, String context, String text, Instant publishedAt) {
        put(new Entry(subject, context, text, publishedAt), null);
    }

    /** Replaces everything one owner put in: what is not among the entries is found no more. */
    public void replace(UUID owner, List<Entry> entries) {
        jdbc.sql("delete from search_entry where owner_id = :owner").param("owner", owner).update();
        entries.forEach(entry -> put(entry, owner));
    }

    /** Follows a subject, and all under it, to another address. */
    @EventListener
    public void follow(AddressChanged change) {
        jdbc.sql(
                        """
                        update search_entry set path = :to || substr(path, length(:from) + 1)
                        where path = :from or path like :from || '/%'""")
                .param("from", change.from())
                .param("to", change.to())
                .update();
    }

    private void put(Entry entry, @Nullable UUID owner) {
        jdbc.sql(
                        """
                        insert into search_entry (subject_type, subject_id, title, path, context,
                          text, published_at, owner_id)
                        values (:type, :id, :title, :path, :context, :text, :publishedAt, :owner)
                        on conflict (subject_type, subject_id) do update set title = excluded.title,
                          path = excluded.path, context = excluded.context, text = excluded.text,
                          published_at = excluded.published_at, owner_id = excluded.owner_id""")
                .param("type", entry.subject.type())
                .param("id", entry.subject.id())
                .param("title", entry.subject.title())
                .param("path", entry.subject.path())
                .param("context", entry.context)
                .param("text", entry.text)
                .param("publishedAt", OffsetDateTime.ofInstant(entry.publishedAt, ZoneOffset.UTC))
                .param("owner", owner)
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
