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
        return wanted(filter, below, " limit :limit")
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    /** All wanted entries; close the stream after use. */
    Stream<Entry> all(Filter filter) {
        return wanted(filter, Long.MAX_VALUE, "").query(Entry.class).stream();
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
        return choices("act");
    }

    @Transactional(readOnly = true)
    public List<String> types() {
        return choices("subject_type");
    }

    /** From one value to the next along the index, past the many entries that have the same. */
    private List<String> choices(String column) {
        return jdbc.sql(
                        """
                        with recursive choice (value) as (
                          select min(%1$s) from audit_entry
                          union all
                          select (select min(%1$s) from audit_entry where %1$s > value)
                          from choice where value is not null)
                        select value from choice where value is not null order by value"""
                                .formatted(column))
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec wanted(Filter filter, long below, String limit) {
        return jdbc.sql(COLUMNS + conditions(filter) + " order by number desc" + limit)
                .param("q", filter.q().strip())
                .param("act", filter.act())
                .param("type", filter.type())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("below", below);
    }

    /** Only what was chosen is asked for: the database finds another way for each. */
    private static String conditions(Filter filter) {
        return " where number < :below"
                + (filter.q.isBlank() ? "" : " and words @@ plainto_tsquery('simple', :q)")
                + (filter.act.isEmpty() ? "" : " and act = :act")
                + (filter.type.isEmpty() ? "" : " and subject_type = :type")
                + (filter.from == null ? "" : " and at >= cast(:from as date)")
                + (filter.to == null ? "" : " and at < cast(:to as date) + 1");
    }
}
