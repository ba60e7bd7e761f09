package dk.faelled.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies rows of a table by the thousand: what the domain wrote once, very often. */
record Copies(JdbcClient jdbc) {

    /**
     * @param rows the rows to be copied in turn, as a query; it says each one's {@code turn} from 0
     *     on, and how many there are in {@code turns}
     * @param from how many there are already
     * @param to how many there are to be
     * @param differing by column, what a copy has instead, as SQL of the number {@code i} it has
     */
    void make(String table, String rows, int from, int to, Map<String, String> differing) {
        List<String> columns =
                jdbc.sql(
                                """
                                select column_name from information_schema.columns
                                where table_name = :table and is_generated = 'NEVER' and is_identity = 'NO'""")
                        .param("table", table)
                        .query(String.class)
                        .list();
        String values =
                columns.stream()
                        .map(column -> differing.getOrDefault(column, "sample." + column))
                        .collect(Collectors.joining(", "));
        jdbc.sql(
                        "insert into %s (%s) select %s from (%s) sample join generate_series(cast(:from as int) + 1, cast(:to as int)) i on turn = i %% turns"
                                .formatted(table, String.join(", ", columns), values, rows))
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Any rows of a table. */
    static String someOf(String table) {
        return "select *, row_number() over () - 1 as turn, count(*) over () as turns"
                + " from (select * from %s limit 20) few".formatted(table);
    }
}
