package dk.faelled.audit;

import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what happened. Delivered by the event registry, so that no act is missed. The
 * database itself refuses to change or remove an entry.
 */
@Service
class AuditLog {

    /** One act. Numbers grow with time. */
    record Entry(
            long number,
            Instant at,
            String actor,
            String act,
            String subjectType,
            String title,
            String path,
            String differences) {}

    /**
     * Which entries are wanted; what is empty or null does not matter.
     *
     * @param q words of the actor or the subject
     */
    record Filter(
            String q, String act, String type, @Nullable LocalDate from, @Nullable LocalDate to) {}

    private static final String COLUMNS =
            """
            select number, at, actor, act, subject_type, title, path,
              differences::text as differences
            from audit_entry""";

    private static final String WANTED =
            """

            where (:q = '' or words @@ plainto_tsquery('simple', :q))
              and (:act = '' or act = :act) and (:type = '' or subject_type = :type)
              and (cast(:from as date) is null or at >= cast(:from as date))
              and (cast(:to as date) is null or at < cast(:to as date) + 1)
              and number < :below
            order by number desc""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @ApplicationModuleListener
    void write(DomainEvent event) {
        jdbc.sql(
                        """
                        insert into audit_entry (id, at, actor, actor_id, act, subject_type,
                          subject_id, title, path, differences)
                        values (:id, :at, :actor, :actorId, :act, :type, :subject, :title, :path,
                          cast(:differences as jsonb))""")
                .param("id", UUID.randomUUID())
                .param("at", OffsetDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                .param("actor", event.actor().name())
                .param("actorId", event.actor().id())
                .param("act", event.act())
                .param("type", event.subject().type())
                .param("subject", event.subject().id())
                .param("title", event.subject().title())
                .param("path", event.subject().path())
                .param("differences", json.writeValueAsString(event.differences()))
                .update();
    }

    /** Entries before a number, the latest first. */
    @Transactional(readOnly = true)
    public List<Entry> find(Filter filter, long below, int limit) {
        return wanted(COLUMNS + WANTED + " limit :limit", filter, below)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    /** All wanted entries; close the stream after use. */
    Stream<Entry> all(Filter filter) {
        return wanted(COLUMNS + WANTED, filter, Long.MAX_VALUE).query(Entry.class).stream();
    }

    @Transactional(readOnly = true)
    public Optional<Entry> entry(long number) {
        return jdbc.sql(COLUMNS + " where number = :number")
                .param("number", number)
                .query(Entry.class)
                .optional();
    }

    List<Difference> differences(Entry entry) {
        return json.readValue(entry.differences(), new TypeReference<>() {});
    }

    /** What has been done at all, and to what, for the choices of the filter. */
    @Transactional(readOnly = true)
    public List<String> acts() {
        return jdbc.sql("select distinct act from audit_entry order by act")
                .query(String.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<String> types() {
        return jdbc.sql("select distinct subject_type from audit_entry order by subject_type")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec wanted(String sql, Filter filter, long below) {
        return jdbc.sql(sql)
                .param("q", filter.q().strip())
                .param("act", filter.act())
                .param("type", filter.type())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("below", below);
    }
}
