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
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", key.getMostSignificantBits() ^ key.getLeastSignificantBits())
                .query()
                .singleRow();
    }
}
