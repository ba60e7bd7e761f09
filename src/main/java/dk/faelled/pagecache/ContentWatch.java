package dk.faelled.pagecache;

import dk.faelled.platform.OneAtATime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees that the database notices changes of all tables a public page may read. A table is watched
 * unless it stands here, so that a new one is not forgotten. Instances of the version before this
 * one ask the database's function {@code watch_content} for it, which therefore stays.
 */
@Component
class ContentWatch implements SmartInitializingSingleton {

    private static final UUID ONE_INSTANCE =
            UUID.fromString("5b1c2d1e-3f0a-4c58-9c4b-0a6a1b7f8e11");

    /** What only its owner, the portal itself or staff read. */
    static final List<String> NEVER_PUBLIC =
            List.of(
                    "audit_entry",
                    "event_publication",
                    "form_draft",
                    "import_row",
                    "job",
                    "outgoing_mail",
                    "rate_limit",
                    "reading",
                    "reading_note",
                    "recovery_code",
                    "registration_needs",
                    "response_draft",
                    "response_import",
                    "saved_view",
                    "secret_link",
                    "spring_session",
                    "spring_session_attributes",
                    "user_credentials",
                    "user_entities");

    /** What is sent by very many at once and public only after somebody looked at it. */
    static final List<String> NOT_PUBLIC_WHEN_RECEIVED =
            List.of("hearing_response", "participant", "response_version");

    /** A table, and what the trigger it has listens to, as {@code pg_trigger.tgtype} says it. */
    private record Table(String name, @Nullable Integer listensTo) {}

    /** For each row; after deleting; after updating. */
    private static final int UPDATE_AND_DELETE = 1 + 8 + 16;

    private static final int INSERT = 4;

    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transaction;

    ContentWatch(JdbcClient jdbc, OneAtATime oneAtATime, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
    }

    /** One table after the other, so that nobody waits for more than one of them. */
    @Override
    public void afterSingletonsInstantiated() {
        tables().forEach(
                        table ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            oneAtATime.hold(ONE_INSTANCE);
                                            watch(table);
                                        }));
    }

    /** Those whose trigger is not as the lists above want it. */
    private List<Table> tables() {
        return jdbc
                .sql(
                        """
                        select relname as name, tgtype as listens_to
                        from pg_class left join pg_trigger on tgrelid = pg_class.oid and tgname = 'content_changed'
                        where relkind = 'r' and relnamespace = current_schema()::regnamespace
                          and relname <> 'content_change' and not relname like 'flyway%'""")
                .query(Table.class)
                .list()
                .stream()
                .filter(table -> !Objects.equals(table.listensTo, wanted(table.name)))
                .toList();
    }

    private static @Nullable Integer wanted(String table) {
        if (NEVER_PUBLIC.contains(table)) {
            return null;
        }
        return NOT_PUBLIC_WHEN_RECEIVED.contains(table)
                ? UPDATE_AND_DELETE
                : UPDATE_AND_DELETE + INSERT;
    }

    private void watch(Table table) {
        String drop = "drop trigger if exists content_changed on \"%s\"";
        String create =
                "create trigger content_changed after %s update or delete on \"%s\""
                        + " for each row execute function content_changed()";
        jdbc.sql(drop.formatted(table.name)).update();
        if (wanted(table.name) instanceof Integer events) {
            String inserts = (events & INSERT) == 0 ? "" : "insert or";
            jdbc.sql(create.formatted(inserts, table.name)).update();
        }
    }
}
