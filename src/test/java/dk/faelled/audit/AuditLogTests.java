package dk.faelled.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.PortalTest;
import dk.faelled.account.AccountMother;
import dk.faelled.account.Role;
import dk.faelled.platform.Actor;
import dk.faelled.platform.Difference;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class AuditLogTests {

    private record Happened(
            Subject subject, Actor actor, String act, Instant at, List<Difference> differences)
            implements DomainEvent {}

    @Autowired private AuditLog log;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvcTester portal;
    @Autowired private AccountMother accounts;

    @Test
    void whatIsWrittenIsNeitherChangedNorRemoved() {
        write("Fast", "Før", "Efter");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update audit_entry set actor = 'Ingen'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from audit_entry").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("truncate audit_entry").update());
    }

    @Test
    void anEntryIsFoundByItsWordsAndShowsBeforeAndAfter() throws IOException {
        String word = "Ord" + UUID.randomUUID().toString().replace("-", "");
        write(word, "Gammelt navn", "Nyt navn");

        List<AuditLog.Entry> found =
                log.find(new AuditLog.Filter(word, "", "plan", null, null), Long.MAX_VALUE, 10);
        assertThat(found).hasSize(1);
        assertThat(page("/administration/log/" + found.getFirst().number()))
                .contains("<del>Gammelt </del><ins>Nyt </ins>navn");
        assertThat(page("/administration/log/eksport.csv?q=" + word))
                .contains("Gammelt navn → Nyt navn");
    }

    @Test
    void aSpreadsheetTakesNoCellForAFormula() throws IOException {
        write("=HYPERLINK(\"http://ond.example\") formel", "", "x");

        assertThat(page("/administration/log/eksport.csv?q=formel")).contains("'=HYPERLINK");
    }

    private void write(String title, String before, String after) {
        log.write(
                new Happened(
                        new Subject("plan", UUID.randomUUID(), title, "/planer/x"),
                        new Actor(UUID.randomUUID(), "Prøve"),
                        "plan-edited",
                        Instant.parse("2026-05-04T10:00:00Z"),
                        List.of(Difference.of("plan.field.name", before, after))));
        await().until(() -> isWritten(title));
    }

    /** Entries are written in the background, as all that follows an act. */
    private boolean isWritten(String title) {
        return log
                .find(new AuditLog.Filter("Prøve", "", "", null, null), Long.MAX_VALUE, 100)
                .stream()
                .anyMatch(entry -> entry.title().equals(title));
    }

    private String page(String path) throws IOException {
        return portal.get()
                .uri(path)
                .with(user(accounts.active("log@admin.example", Role.ADMINISTRATOR)))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
