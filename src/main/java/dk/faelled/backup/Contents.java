package dk.faelled.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A database as one sees it for a backup: tables in the order of their keys, and sequences. */
record Contents(Connection connection) {

    /** What is not worth keeping: who is signed in, and what instances remember for a moment. */
    private static final String LEFT_OUT =
            "('spring_session', 'spring_session_attributes', 'rate_limit', 'content_change')";

    private static final String TABLES =
            """
            select t.relname,
              (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
               where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
              coalesce((select string_agg(quote_ident(a.attname)
                 || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
               from pg_index i, unnest(i.indkey) with ordinality k (number, place), pg_attribute a
               where i.indrelid = t.oid and i.indisprimary and a.attrelid = t.oid and a.attnum = k.number),
               '(t.*)::text collate "C"')
            from pg_class t
            where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace
              and t.relname not like 'flyway%' and t.relname not in\s"""
                    + LEFT_OUT
                    + " order by t.relname";

    /**
     * @param order what its rows are sorted by
     */
    record Table(String name, String columns, String order) {}

    /** Has the database write everything as every other one would. */
    void speakPlainly() throws SQLException {
        execute("set time zone 'UTC'");
    }

    List<Table> tables() throws SQLException {
        return query(
                TABLES, row -> new Table(row.getString(1), row.getString(2), row.getString(3)));
    }

    SortedMap<String, Long> sequences() throws SQLException {
        SortedMap<String, Long> sequences = new TreeMap<>();
        query(
                """
                select sequencename, coalesce(last_value, 0) from pg_sequences
                where schemaname = current_schema() and sequencename not like 'content_change%'""",
                row -> sequences.put(row.getString(1), row.getLong(2)));
        return sequences;
    }

    /** The newest migration of each module. */
    SortedMap<String, String> schema() throws SQLException {
        SortedMap<String, String> schema = new TreeMap<>();
        for (String history :
                query(
                        """
                        select relname from pg_class
                        where relkind = 'r' and relname like 'flyway%'
                          and relnamespace = current_schema()::regnamespace""",
                        row -> row.getString(1))) {
            query(
                    "select version from \"%s\" where version is not null order by installed_rank desc limit 1"
                            .formatted(history),
                    row -> schema.put(history, row.getString(1)));
        }
        return schema;
    }

    /**
     * Writes a table's rows.
     *
     * @return what was written
     */
    Manifest.Table copyOut(Table table, OutputStream out) throws SQLException, IOException {
        MessageDigest digest = sha256();
        DigestOutputStream digested = new DigestOutputStream(out, digest);
        long rows =
                copying()
                        .copyOut(
                                "copy (select %s from \"%s\" t order by %s) to stdout"
                                        .formatted(table.columns, table.name, table.order),
                                digested);
        return new Manifest.Table(
                List.of(table.columns.split(", ")),
                rows,
                HexFormat.of().formatHex(digest.digest()));
    }

    void copyIn(String table, List<String> columns, InputStream in)
            throws SQLException, IOException {
        copying()
                .copyIn(
                        "copy \"%s\" (%s) from stdin".formatted(table, String.join(", ", columns)),
                        in);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is to be made of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Reading<T> reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return read;
        }
    }

    private CopyManager copying() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
