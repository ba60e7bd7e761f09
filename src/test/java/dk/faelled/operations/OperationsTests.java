package dk.faelled.operations;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What administrators and monitoring see of the portal itself. */
@PortalTest
class OperationsTests {

    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private JdbcClient jdbc;

    @Test
    void administratorsSeeWhatWaitsAndWhatRuns() {
        assertThat(get("/administration", "anker@fjordby.example"))
                .hasStatusOk()
                .bodyText()
                .contains("Mails", "Langt arbejde", "stored_file", "PostgreSQL", "18.");
        assertThat(get("/administration", "mille@fjordby.example")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatIsStuckCanBeGoneOnWith() {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into job (id, kind, subject_id, state, done, total, attempts, started_by, asked_at)
                        values (:id, 'not-of-this-version', :id, 'FAILED', 3, 7, 5, 'Mille', now())""")
                .param("id", id)
                .update();
        try {
            assertThat(get("/administration", "anker@fjordby.example"))
                    .bodyText()
                    .contains("Gik i stå", "3 af 7");
            assertThat(goOn(id, "mille@fjordby.example")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(goOn(id, "anker@fjordby.example")).hasStatus(HttpStatus.FOUND);
            assertThat(state(id)).isEqualTo("WAITING");
            assertThat(goOn(id, "anker@fjordby.example"))
                    .as("it is on its way already")
                    .hasStatus(HttpStatus.NOT_FOUND);
        } finally {
            jdbc.sql("delete from job where id = :id").param("id", id).update();
        }
    }

    @Test
    void figuresAreForAdministratorsAndForWhoeverKnowsTheKey() {
        assertThat(get("/actuator/prometheus", "anker@fjordby.example"))
                .hasStatusOk()
                .bodyText()
                .contains("faelled_mails_waiting", "faelled_jobs_open", "faelled_pages_total");
        assertThat(get("/actuator/prometheus", "mille@fjordby.example"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(withKey("en-lang-noegle")).hasStatusOk();
        assertThat(withKey("en-anden")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(withKey("")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri("/actuator/prometheus").exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void healthTellsStrangersNothingButWhetherItIsWell() {
        for (String group : new String[] {"", "/liveness", "/readiness", "/needs"}) {
            assertThat(portal.get().uri("/actuator/health" + group).exchange())
                    .as(group)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("components", "PostgreSQL");
        }
    }

    private MvcTestResult withKey(String key) {
        return portal.get()
                .uri("/actuator/prometheus")
                .header("Authorization", "Bearer " + key)
                .exchange();
    }

    private MvcTestResult get(String path, String email) {
        return portal.get().uri(path).with(user(staff.loadUserByUsername(email))).exchange();
    }

    private MvcTestResult goOn(UUID id, String email) {
        return portal.post()
                .uri("/administration/arbejde/" + id + "/igen")
                .with(formToken())
                .with(user(staff.loadUserByUsername(email)))
                .exchange();
    }

    private String state(UUID id) {
        return jdbc.sql("select state from job where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
