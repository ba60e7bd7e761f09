package dk.faelled.retention;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.job.JobsAtWork;
import dk.faelled.processing.Caseworker;
import dk.faelled.response.Respondents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class RetentionTests {

    private static final String WORD = "zebrahoved";

    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private Caseworker mille;
    @Autowired private JobsAtWork jobs;
    @Autowired private RetentionWatch watch;
    @Autowired private JdbcClient jdbc;
    @Autowired private MovableClock clock;

    private final Mailbox asta = new Mailbox(UUID.randomUUID() + "@borger.example");
    private Hearing hearing;
    private String token;
    private long number;

    /** A published response, under a theme, in a published white paper. */
    @BeforeEach
    void answer() {
        hearing = stage.open(HearingKind.POLICY, HearingMother.content("Skolemad"));
        token = people.disagree(hearing, asta.address(), "Maden er for salt, siger " + WORD);
        number = people.newest(hearing);
        mille.theme(hearing, "Maden", stage.questions(hearing).get(1));
        mille.act(hearing, "/svar/" + number + "/offentliggoerelse", Map.of("version", "1"));
        mille.act(hearing, "/hvidbog/frysning", Map.of());
        jobs.finish();
        mille.act(hearing, "/hvidbog/1/offentliggoerelse", Map.of());
        jobs.finish();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void responsesLeaveTheWebAfterTheirLastDayAndComeBackWithALaterOne() {
        LocalDate today = LocalDate.now(clock);
        showUntil(today);
        assertThat(open("/svar/" + number)).hasStatusOk();
        assertThat(open("")).bodyText().contains("Svarene kan læses til og med");

        clock.forward(Duration.ofDays(1));
        for (String path : List.of("/svar", "/svar/" + number, "/hvidbog", "/hvidbog.pdf")) {
            assertThat(open(path)).as(path).hasStatus(HttpStatus.GONE);
        }
        assertThat(open("/svar")).bodyText().contains("bede om aktindsigt");
        takeDown();
        assertThat(search()).isFalse();
        assertThat(people.get(token, "")).hasStatusOk().bodyText().contains("Maden er for salt");

        showUntil(today.plusDays(30));
        assertThat(open("/svar/" + number)).hasStatusOk();
        assertThat(search()).isTrue();
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackWithALaterDay() {
        showUntil(LocalDate.now(clock));
        people.post(token, "/svar/tilbagetraekning", Map.of());
        clock.forward(Duration.ofDays(1));
        takeDown();

        showUntil(LocalDate.now(clock).plusDays(30));

        assertThat(search()).isFalse();
    }

    @Test
    void nothingIsDisposedOfBeforeItsTimeOrWithoutARecord() {
        rule("17", "6");
        conclude();
        assertThat(dispose()).hasStatus(HttpStatus.CONFLICT);

        clock.forward(Duration.ofDays(200));
        assertThat(dispose()).hasStatus(HttpStatus.CONFLICT);
        mille.act(hearing, "/opbevaring/journal", Map.of("nummer", "2026-0042"));
        assertThat(dispose()).hasStatus(HttpStatus.CONFLICT);
        showUntil(LocalDate.now(clock).minusDays(1));
        rule("17.00", "");
        assertThat(dispose()).hasStatus(HttpStatus.CONFLICT);
        assertThat(admin("/administration/opbevaring/regler/17.00/sletning", Map.of()))
                .hasStatus(HttpStatus.FOUND);

        assertThat(admin(path() + "/kassation", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(as("mille", path() + "/kassation", Map.of("forstaaet", "true")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(dispose()).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void disposalLeavesNoRowFileLinkOrLetter() {
        rule("17", "6");
        conclude();
        clock.forward(Duration.ofDays(200));
        mille.act(hearing, "/opbevaring/journal", Map.of("nummer", "2026-0042"));
        showUntil(LocalDate.now(clock).minusDays(1));
        UUID response =
                jdbc.sql("select id from hearing_response where number = :number")
                        .param("number", number)
                        .query(UUID.class)
                        .single();

        assertThat(dispose()).hasStatus(HttpStatus.FOUND);

        for (String table :
                List.of(
                        "hearing_response",
                        "response_draft",
                        "response_import",
                        "response_group")) {
            assertThat(rows(table + " where hearing_id = '" + hearing.id() + "'"))
                    .as(table)
                    .isZero();
        }
        for (String table : List.of("response_version", "redaction", "passage", "response_work")) {
            assertThat(rows(table + " where response_id = '" + response + "'")).as(table).isZero();
        }
        assertThat(rows("outgoing_mail where once_key like '%" + response + "%'")).isZero();
        assertThat(rows("thread_link where from_id = '" + response + "'")).isZero();
        assertThat(rows("search_entry where subject_id = '" + response + "'")).isZero();
        assertThat(rows("participant where email = '" + asta.address() + "'")).isZero();
        assertThat(
                        rows(
                                "white_paper_file f join white_paper w on w.id = f.white_paper_id"
                                        + " where w.hearing_id = '"
                                        + hearing.id()
                                        + "'"))
                .isZero();
        assertThat(people.get(token, "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("")).hasStatusOk();
        assertThat(open("/svar")).hasStatus(HttpStatus.GONE).bodyText().contains("journal");
        assertThat(mille.page(hearing, "/opbevaring")).contains("Svarene er kasseret");
        assertThat(mille.page(hearing, "/temaer")).contains("Maden");
    }

    private void showUntil(LocalDate day) {
        assertThat(mille.act(hearing, "/opbevaring/web", Map.of("dag", day.toString())))
                .hasStatus(HttpStatus.FOUND);
    }

    private void takeDown() {
        watch.round();
        stage.settle();
    }

    private void conclude() {
        clock.forward(Duration.ofDays(12));
        assertThat(mille.act(hearing, "/konklusion", Map.of())).hasStatus(HttpStatus.FOUND);
    }

    private void rule(String kle, String months) {
        assertThat(
                        admin(
                                "/administration/opbevaring/regler",
                                Map.of("kle", kle, "maaneder", months)))
                .hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult dispose() {
        return admin(path() + "/kassation", Map.of("forstaaet", "true"));
    }

    private String path() {
        return "/administration/opbevaring/" + hearing.slug();
    }

    private MvcTestResult admin(String path, Map<String, String> fields) {
        return as("anker", path, fields);
    }

    private MvcTestResult as(String who, String path, Map<String, String> fields) {
        var request =
                portal.post()
                        .uri(path)
                        .with(user(staff.loadUserByUsername(who + "@fjordby.example")))
                        .with(formToken());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult open(String path) {
        return portal.get().uri(hearing.path() + path).exchange();
    }

    /** Whether the search finds it. */
    private boolean search() {
        return new String(
                        portal.get()
                                .uri("/soeg?q=" + WORD)
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8)
                .contains(hearing.path() + "/svar/" + number);
    }

    private long rows(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
