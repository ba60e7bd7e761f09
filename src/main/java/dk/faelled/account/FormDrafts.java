package dk.faelled.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has typed into a long form and not saved yet, so that another browser has it, too.
 * Kept per account and form until the form is saved, or for a month.
 */
@Service
@Transactional
class FormDrafts {

    /** A draft; its fields are the browser's own JSON. */
    record Draft(String fields, Instant savedAt) {}

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    FormDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID accountId, String form, String fields) {
        jdbc.sql(
                        """
                        insert into form_draft (account_id, form, fields, saved_at)
                        values (:account, :form, cast(:fields as jsonb), :at)
                        on conflict (account_id, form) do update set fields = excluded.fields,
                          saved_at = excluded.saved_at""")
                .param("account", accountId)
                .param("form", form)
                .param("fields", fields)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Draft> find(UUID accountId, String form) {
        return jdbc.sql(
                        """
                        select fields::text as fields, saved_at from form_draft
                        where account_id = :account and form = :form""")
                .param("account", accountId)
                .param("form", form)
                .query(Draft.class)
                .optional();
    }

    void drop(UUID accountId, String form) {
        jdbc.sql("delete from form_draft where account_id = :account and form = :form")
                .param("account", accountId)
                .param("form", form)
                .update();
    }

    @Scheduled(fixedDelayString = "PT6H")
    public void forgetOld() {
        jdbc.sql("delete from form_draft where saved_at < :before")
                .param(
                        "before",
                        OffsetDateTime.ofInstant(clock.instant().minus(KEPT_FOR), ZoneOffset.UTC))
                .update();
    }
}
