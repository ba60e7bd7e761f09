package dk.faelled.audit;

import dk.faelled.platform.DomainEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/** Writes down what happened. Delivered by the event registry, so that no act is missed. */
@Service
class AuditLog {

    /** One act. */
    record Entry(
            Instant at, String actor, String act, String subjectType, String title, String path) {}

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void write(DomainEvent event) {
        jdbc.sql(
                        """
                        insert into audit_entry (id, at, actor, act, subject_type, subject_id,
                          title, path)
                        values (:id, :at, :actor, :act, :type, :subject, :title, :path)""")
                .param("id", UUID.randomUUID())
                .param("at", OffsetDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("act", event.act())
                .param("type", event.subject().type())
                .param("subject", event.subject().id())
                .param("title", event.subject().title())
                .param("path", event.subject().path())
                .update();
    }

    List<Entry> latest(int limit) {
        return jdbc.sql(
                        """
                        select at, actor, act, subject_type, title, path from audit_entry
                        order by at desc, id limit :limit""")
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }
}
