package dk.faelled.chamber;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which version of what somebody read last. It is theirs alone, like a folded corner. */
@Component
class Readings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void mark(UUID accountId, UUID packageId, int version) {
        jdbc.sql(
                        """
                        insert into reading (account_id, package_id, version_number, read_at)
                        values (:account, :package, :version, :at)
                        on conflict (account_id, package_id) do update
                        set version_number = greatest(reading.version_number, :version), read_at = :at""")
                .param("account", accountId)
                .param("package", packageId)
                .param("version", version)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lays it back among what is to be read. */
    @Transactional
    public void forget(UUID accountId, UUID packageId) {
        jdbc.sql("delete from reading where account_id = :account and package_id = :package")
                .param("account", accountId)
                .param("package", packageId)
                .update();
    }
}
