package dk.faelled.pagecache;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Which state of the public content the database has: it differs after every committed transaction
 * that changed something a public page may show, and after nothing else.
 *
 * <p>What an instance knows of it is trusted for {@link #TRUSTED} only, counted from before it was
 * asked for. Whoever changes something gets no answer until that time is over ({@link
 * HeldAnswers}), so that from then on no instance shows what was before. No instance has to know
 * another one, and one that hangs keeps nobody waiting.
 */
@Component
public class ContentVersion {

    /**
     * A state of the content; equal when nothing was changed between.
     *
     * @param changes how many changes are remembered
     * @param newest the newest of them
     */
    public record State(long changes, long newest) {}

    private record Known(@Nullable State state, long askedAt) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - askedAt < age.toNanos();
        }
    }

    static final Duration TRUSTED = Duration.ofMillis(20);

    private static final Logger LOG = LoggerFactory.getLogger(ContentVersion.class);

    /** How long nobody asks again after the database did not answer. */
    private static final Duration RESPITE = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final JdbcClient ordinary;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known = new Known(null, System.nanoTime() - RESPITE.toNanos());

    ContentVersion(VersionConnection connection, JdbcClient ordinary) {
        this.jdbc = connection.jdbc();
        this.ordinary = ordinary;
    }

    /**
     * The state as it was at most {@link #TRUSTED} ago, or null while the database does not answer.
     */
    public @Nullable State current() {
        Known now = known;
        if (now.isYoungerThan(now.state == null ? RESPITE : TRUSTED)) {
            return now.state;
        }
        if (now.state == null && asking.isLocked()) {
            return null;
        }
        long arrived = System.nanoTime();
        asking.lock();
        try {
            Known others = known;
            return arrived - others.askedAt < TRUSTED.toNanos() ? others.state : ask();
        } finally {
            asking.unlock();
        }
    }

    /** The state now, or null while the database does not answer. */
    @Nullable State ask() {
        long askedAt = System.nanoTime();
        State state = null;
        try {
            state =
                    jdbc.sql(
                                    "select count(*) as changes, coalesce(max(id), 0) as newest from content_change")
                            .query((row, number) -> new State(row.getLong(1), row.getLong(2)))
                            .single();
        } catch (DataAccessException e) {
            LOG.warn(
                    "Pages are shown as they are, the database does not answer: {}",
                    e.getMessage());
        }
        known = new Known(state, askedAt);
        return state;
    }

    /** Removes what nobody compares with any more. The row it adds makes the state a new one. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void forgetOldChanges() {
        ordinary.sql(
                        """
                        with gone as (delete from content_change
                                      where changed_at < now() - interval '2 minutes' returning id)
                        insert into content_change select from gone limit 1""")
                .update();
    }
}
