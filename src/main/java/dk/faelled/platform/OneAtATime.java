package dk.faelled.platform;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets transactions about the same thing pass one after the other, on all instances: two clicks on
 * one button, two links to one receipt. The second then sees what the first did.
 */
@Component
public class OneAtATime {

    private final JdbcClient jdbc;

    OneAtATime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction holds the key, and holds it until this one ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID key) {
        lock("select pg_advisory_xact_lock(?)", key);
    }

    /** Holds the key until this transaction ends, unless another one holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tryHold(UUID key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(number(key))
                .query(Boolean.class)
                .single();
    }

    /**
     * Waits until no other transaction holds the key, and keeps them from it until this one ends.
     * Any number may share a key, which costs less than as many locks on one row.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(UUID key) {
        lock("select pg_advisory_xact_lock_shared(?)", key);
    }

    private void lock(String sql, UUID key) {
        jdbc.sql(sql).param(number(key)).query().singleRow();
    }

    private static long number(UUID key) {
        return key.getMostSignificantBits() ^ key.getLeastSignificantBits();
    }
}
