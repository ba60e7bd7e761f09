package dk.faelled.operations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much room the portal's data takes. Everything, files too, lies in the database. */
@Component
class Storage {

    /** A table with its indexes and long values. */
    record Table(String name, long bytes, long rows) {

        public double megabytes() {
            return bytes / MEGABYTE;
        }
    }

    /**
     * @param bytes the whole database
     * @param largest what takes the most of it
     */
    record Measured(long bytes, List<Table> largest) {

        public double megabytes() {
            return bytes / MEGABYTE;
        }
    }

    private static final double MEGABYTE = 1024 * 1024;

    private final JdbcClient jdbc;

    Storage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Measured measure() {
        long bytes =
                jdbc.sql("select pg_database_size(current_database())").query(Long.class).single();
        List<Table> largest =
                jdbc.sql(
                                """
                                select relname as name, pg_total_relation_size(relid) as bytes,
                                  n_live_tup as rows
                                from pg_stat_user_tables where schemaname = current_schema()
                                order by bytes desc limit 8""")
                        .query(Table.class)
                        .list();
        return new Measured(bytes, largest);
    }
}
