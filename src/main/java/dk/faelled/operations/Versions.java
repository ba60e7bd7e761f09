package dk.faelled.operations;

import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this instance is made of. */
@Component
class Versions {

    /**
     * @param portal the portal's own version
     * @param built when it was built
     * @param migrated when the database last got another shape
     * @param started since when this instance runs
     */
    record Running(
            String portal,
            Instant built,
            String java,
            String database,
            Instant migrated,
            Instant started) {}

    private final BuildProperties build;
    private final JdbcClient jdbc;

    Versions(BuildProperties build, JdbcClient jdbc) {
        this.build = build;
        this.jdbc = jdbc;
    }

    Running running() {
        return new Running(
                Objects.requireNonNull(build.getVersion()),
                Objects.requireNonNull(build.getTime()),
                Runtime.version().toString(),
                jdbc.sql("show server_version").query(String.class).single(),
                migrated(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    /** Each module has a history of its own. */
    private Instant migrated() {
        String histories =
                jdbc.sql(
                                """
                                select string_agg(format('select max(installed_on) as at from %I', relname), ' union all ')
                                from pg_class
                                where relkind = 'r' and relname like 'flyway_schema_history%'
                                  and relnamespace = current_schema()::regnamespace""")
                        .query(String.class)
                        .single();
        return jdbc.sql("select max(at) from (" + histories + ") as histories")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
