package dk.faelled.chamber;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes on cases, each for its writer alone: they are read by nobody else, administrators included,
 * and nothing of them is logged or exported.
 */
@Service
@Transactional
public class NoteBook {

    /** So many notes can be written on one case. */
    static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ReadingNote> of(UUID accountId, UUID packageId) {
        return jdbc.sql(
                        """
                        select id, version_number as version, anchor, quote, words, written_at
                        from reading_note where account_id = :account and package_id = :package
                        order by written_at, id""")
                .param("account", accountId)
                .param("package", packageId)
                .query(ReadingNote.class)
                .list();
    }

    void write(UUID accountId, UUID packageId, ReadingNote note) {
        if (of(accountId, packageId).size() >= MOST) {
            return;
        }
        jdbc.sql(
                        """
                        insert into reading_note (id, account_id, package_id, version_number, anchor,
                          quote, words, written_at)
                        values (:id, :account, :package, :version, :anchor, :quote, :words, :at)
                        on conflict (id) do nothing""")
                .param("id", note.id())
                .param("account", accountId)
                .param("package", packageId)
                .param("version", note.version())
                .param("anchor", note.anchor())
                .param("quote", note.quote())
                .param("words", note.words())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID accountId, UUID noteId) {
        jdbc.sql("delete from reading_note where id = :id and account_id = :account")
                .param("id", noteId)
                .param("account", accountId)
                .update();
    }
}
