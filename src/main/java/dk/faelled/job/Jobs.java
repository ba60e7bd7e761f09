package dk.faelled.job;

import dk.faelled.platform.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where long work is asked for, watched and stopped. */
@Service
@Transactional
public class Jobs {

    private static final String OPEN = "state in ('WAITING', 'RUNNING')";
    private static final String COLUMNS =
            "id, kind, subject_id, state, done, total, attempts, started_by";

    private final JdbcClient jdbc;
    private final Clock clock;

    Jobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks for some work, or goes on with it where it was stopped or failed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(String kind, UUID subjectId, Actor by) {
        jdbc.sql(
                        """
                        insert into job (id, kind, subject_id, state, done, total, attempts,
                          started_by, asked_at)
                        values (:id, :kind, :subject, 'WAITING', 0, 0, 0, :by, :at)
                        on conflict (kind, subject_id) do update
                        set state = 'WAITING', attempts = 0, started_by = :by, asked_at = :at
                        where job.state not in ('WAITING', 'RUNNING')""")
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("subject", subjectId)
                .param("by", by.name())
                .param("at", now())
                .update();
    }

    /** Stops it after, or within, the part that is being done. */
    public void stop(String kind, UUID subjectId) {
        jdbc.sql(
                        "update job set state = 'STOPPED' where kind = :kind and subject_id = :subject and "
                                + OPEN)
                .param("kind", kind)
                .param("subject", subjectId)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Job> find(String kind, UUID subjectId) {
        return Optional.ofNullable(find(kind, List.of(subjectId)).get(subjectId));
    }

    /** Jobs of a kind, by what they are about. */
    @Transactional(readOnly = true)
    public Map<UUID, Job> find(String kind, Collection<UUID> subjectIds) {
        return subjectIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select "
                                        + COLUMNS
                                        + " from job where kind = :kind and subject_id in (:subjects)")
                        .param("kind", kind)
                        .param("subjects", subjectIds)
                        .query(Job.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Job::subjectId, job -> job));
    }

    /** Everything that is not done, what needs somebody first. */
    @Transactional(readOnly = true)
    public List<Job> unfinished() {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from job where state <> 'DONE' order by state = 'FAILED' desc, asked_at desc limit 100")
                .query(Job.class)
                .list();
    }

    /** What is to be done; what failed before comes last, so that it keeps nothing from it. */
    @Transactional(readOnly = true)
    List<Job> open() {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from job where "
                                + OPEN
                                + " order by attempts, asked_at, id")
                .query(Job.class)
                .list();
    }

    /** Notes that a part is begun, whatever becomes of it; the number of attempts at it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Integer> attempt(UUID id) {
        return jdbc.sql(
                        "update job set state = 'RUNNING', attempts = attempts + 1 where id = :id and "
                                + OPEN
                                + " returning attempts")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    /**
     * @throws JobStopped when it is not to be gone on with
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void tell(UUID id, long done, long total) {
        int told =
                jdbc.sql("update job set done = :done, total = :total where id = :id and " + OPEN)
                        .param("done", done)
                        .param("total", total)
                        .param("id", id)
                        .update();
        if (told == 0) {
            throw new JobStopped();
        }
    }

    /** A part is done; the whole is where nothing is left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void advance(UUID id, boolean more) {
        end(id, more ? Job.State.RUNNING : Job.State.DONE);
    }

    void fail(UUID id) {
        end(id, Job.State.FAILED);
    }

    private void end(UUID id, Job.State state) {
        jdbc.sql("update job set state = :state, attempts = 0 where id = :id and " + OPEN)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
