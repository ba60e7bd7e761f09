package dk.faelled.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of imports; many, so they are read and written without entities. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportRows {

    private static final int BATCH = 500;
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRows(JdbcTemplate template, JdbcClient jdbc, JsonMapper json) {
        this.template = template;
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID importId, List<ImportTable.Row> rows) {
        template.batchUpdate(
                """
                insert into import_row (import_id, number, cells, mail, state, faults)
                values (?, ?, ?::jsonb, ?, 'WAITING', '[]')""",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, importId);
                    statement.setInt(2, row.number());
                    statement.setString(3, json.writeValueAsString(row.cells()));
                    statement.setBytes(4, row.mail());
                });
    }

    /** The next rows to be received, with their mails. */
    List<ImportRow> waiting(UUID importId, int limit) {
        return jdbc.sql(
                        """
                        select number, cells, mail, mail is not null as has_mail, state, faults,
                          response_number
                        from import_row where import_id = :id and state = 'WAITING'
                        order by number limit :limit""")
                .param("id", importId)
                .param("limit", limit)
                .query((result, place) -> row(result))
                .list();
    }

    /** Rows in a state, to be shown. */
    List<ImportRow> next(UUID importId, ImportRow.State state, int after, int limit) {
        return shown("state = '" + state + "' and number > " + after, importId, limit);
    }

    /** The first rows that were received without everything that came with them. */
    List<ImportRow> incomplete(UUID importId, int limit) {
        return shown("state = 'RECEIVED' and faults <> '[]'", importId, limit);
    }

    /** All rows as they are, whatever became of them, some at a time. */
    List<ImportRow> page(UUID importId, int after, int limit) {
        return shown("number > " + after, importId, limit);
    }

    /** Mails are many and large; only who receives them reads them. */
    private List<ImportRow> shown(String which, UUID importId, int limit) {
        return jdbc.sql(
                        """
                        select number, cells, null::bytea as mail, mail is not null as has_mail,
                          state, faults, response_number
                        from import_row where import_id = :id and %s order by number limit :limit"""
                                .formatted(which))
                .param("id", importId)
                .param("limit", limit)
                .query((result, place) -> row(result))
                .list();
    }

    Map<ImportRow.State, Long> counts(UUID importId) {
        Map<ImportRow.State, Long> counts = new EnumMap<>(ImportRow.State.class);
        jdbc.sql("select state, count(*) from import_row where import_id = :id group by state")
                .param("id", importId)
                .query(
                        result -> {
                            counts.put(
                                    ImportRow.State.valueOf(result.getString(1)),
                                    result.getLong(2));
                        });
        return counts;
    }

    /** What a trial found: rows with faults fail, the others wait. */
    void judge(UUID importId, Map<Integer, List<RowFault>> faults) {
        template.batchUpdate(
                """
                update import_row set state = ?, faults = ?::jsonb
                where import_id = ? and number = ? and state <> 'RECEIVED'""",
                faults.entrySet(),
                BATCH,
                (statement, row) -> {
                    boolean sound = row.getValue().isEmpty();
                    statement.setString(
                            1, (sound ? ImportRow.State.WAITING : ImportRow.State.FAILED).name());
                    statement.setString(2, json.writeValueAsString(row.getValue()));
                    statement.setObject(3, importId);
                    statement.setInt(4, row.getKey());
                });
    }

    /** It is a response now, which has what the row said. */
    void receive(UUID importId, int number, long responseNumber, List<RowFault> leftOut) {
        jdbc.sql(
                        """
                        update import_row set state = 'RECEIVED', cells = '[]', mail = null,
                          faults = :faults::jsonb, response_number = :response
                        where import_id = :id and number = :number""")
                .param("faults", json.writeValueAsString(leftOut))
                .param("response", responseNumber)
                .param("id", importId)
                .param("number", number)
                .update();
    }

    void remove(UUID importId) {
        jdbc.sql("delete from import_row where import_id = :id").param("id", importId).update();
    }

    private ImportRow row(ResultSet result) throws SQLException {
        return new ImportRow(
                result.getInt("number"),
                json.readValue(result.getString("cells"), TEXTS),
                result.getBytes("mail"),
                result.getBoolean("has_mail"),
                ImportRow.State.valueOf(result.getString("state")),
                json.readValue(result.getString("faults"), FAULTS),
                (Long) result.getObject("response_number"));
    }
}
