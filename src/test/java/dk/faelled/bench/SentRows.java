package dk.faelled.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All rows the portal wrote when it received a response, with new keys: what plain JDBC has to
 * write to do the same.
 *
 * @param draftId the draft that is gone afterwards
 */
record SentRows(UUID draftId, List<Row> rows) {

    /** A row of a table. */
    record Row(String table, Map<String, @Nullable Object> values) {}

    /** Columns the database fills in by itself. */
    private static final Set<String> GENERATED = Set.of("words", "has_files");

    private static final Map<String, String> WRITTEN = new LinkedHashMap<>();

    static {
        WRITTEN.put(
                "participant",
                "id = (select sender_id from hearing_response where id = cast(:id as uuid))");
        WRITTEN.put("hearing_response", "id = cast(:id as uuid)");
        WRITTEN.put("response_version", "response_id = cast(:id as uuid)");
        WRITTEN.put(
                "secret_link", "subject_id = cast(:id as uuid) order by created_at desc limit 1");
        WRITTEN.put("outgoing_mail", "once_key = 'response-received:' || :id || ':1'");
    }

    static SentRows of(UUID responseId, UUID draftId, long number, JdbcClient jdbc) {
        Map<Object, Object> newKeys = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        WRITTEN.forEach(
                (table, which) -> {
                    Map<String, @Nullable Object> values =
                            new LinkedHashMap<>(
                                    jdbc.sql("select * from " + table + " where " + which)
                                            .param("id", responseId.toString())
                                            .query()
                                            .singleRow());
                    values.keySet().removeAll(GENERATED);
                    values.replaceAll((column, value) -> renewed(column, value, newKeys));
                    values.computeIfPresent(
                            "number", (column, old) -> table.endsWith("version") ? old : number);
                    rows.add(new Row(table, values));
                });
        return new SentRows(draftId, rows);
    }

    private static @Nullable Object renewed(
            String column, @Nullable Object value, Map<Object, Object> newKeys) {
        return switch (column) {
            case "id", "sender_id", "response_id", "subject_id" ->
                    newKeys.computeIfAbsent(String.valueOf(value), old -> UUID.randomUUID());
            case "email", "hash", "once_key" -> UUID.randomUUID().toString();
            default -> value;
        };
    }

    /** Writes them in one transaction. */
    void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement delete =
                connection.prepareStatement("delete from response_draft where id = ?")) {
            delete.setObject(1, draftId);
            delete.executeUpdate();
        }
        for (Row row : rows) {
            insert(row, connection);
        }
        connection.commit();
    }

    private static void insert(Row row, Connection connection) throws SQLException {
        String columns = String.join(", ", row.values.keySet());
        String places = "?, ".repeat(row.values.size() - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into %s (%s) values (%s)".formatted(row.table, columns, places))) {
            int place = 1;
            for (Object value : row.values.values()) {
                insert.setObject(place++, value);
            }
            insert.executeUpdate();
        }
    }
}
