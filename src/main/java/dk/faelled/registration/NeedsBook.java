package dk.faelled.registration;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where food and access needs are kept, apart from everything else, until they are destroyed. */
@Component
public class NeedsBook {

    /** What one person needs. */
    public record Row(UUID registrationId, String name, String diet, String access) {}

    private record Stored(String diet, String access) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    NeedsBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID registrationId, Needs needs) {
        forget(registrationId);
        if (!needs.isNone()) {
            jdbc.sql(
                            """
                            insert into registration_needs (registration_id, diet, access)
                            values (:id, :diet, :access)""")
                    .param("id", registrationId)
                    .param("diet", needs.diet())
                    .param("access", needs.access())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Needs of(UUID registrationId) {
        return jdbc.sql("select diet, access from registration_needs where registration_id = :id")
                .param("id", registrationId)
                .query(Stored.class)
                .optional()
                .map(stored -> new Needs(stored.diet, stored.access))
                .orElse(Needs.NONE);
    }

    /** The needs of all who have a seat, by name. */
    @Transactional(readOnly = true)
    public List<Row> ofSeated(UUID conferenceId) {
        return jdbc.sql(
                        """
                        select n.registration_id, r.name, n.diet, n.access
                        from registration_needs n join registration r on r.id = n.registration_id
                        where r.conference_id = :conference and r.state in ('SEATED', 'OFFERED')
                        order by r.name""")
                .param("conference", conferenceId)
                .query(Row.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID registrationId) {
        jdbc.sql("delete from registration_needs where registration_id = :id")
                .param("id", registrationId)
                .update();
    }

    /** Destroys the needs for all conferences that are long enough over. */
    @Scheduled(fixedDelayString = "${faelled.registration.needs-pause}")
    @Transactional
    public void destroyOld() {
        LocalDateTime before = LocalDateTime.now(clock).minus(Needs.KEPT_AFTER);
        jdbc.sql(
                        """
                        delete from registration_needs where registration_id in (
                          select r.id from registration r join conference c on c.id = r.conference_id
                          where c.ends < :before)""")
                .param("before", before)
                .update();
    }
}
