package dk.faelled.pagecache;

import dk.faelled.platform.OneAtATime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees that the database notices changes of all tables a public page may read. A table is watched
 * unless it stands here, so that a new one is not forgotten.
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

    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;
    private final TransactionTemplate transaction;

    ContentWatch(JdbcClient jdbc, OneAtATime oneAtATime, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(
                status -> {
                    oneAtATime.hold(ONE_INSTANCE);
                    jdbc.sql(
                                    "select watch_content(string_to_array(:never, ','), string_to_array(:received, ','))")
                            .param("never", String.join(",", NEVER_PUBLIC))
                            .param("received", String.join(",", NOT_PUBLIC_WHEN_RECEIVED))
                            .query()
                            .singleRow();
                });
    }
}
