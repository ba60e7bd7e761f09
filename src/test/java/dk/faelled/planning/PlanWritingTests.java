package dk.faelled.planning;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.account.AccountMother;
import dk.faelled.account.Grant;
import dk.faelled.account.Role;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.Phase;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import dk.faelled.plan.PlanState;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How officials write a plan together and bring it to the public. */
@PortalTest
class PlanWritingTests {

    @Autowired private MockMvcTester portal;
    @Autowired private PlanMother plans;
    @Autowired private AccountMother accounts;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;

    private SignedIn editor;
    private Plan plan;
    private String actor;

    @BeforeEach
    void begin() {
        editor = accounts.active("redaktor@skriv.example", Role.OFFICIAL);
        plan =
                plans.granted(
                        "skriv-" + UUID.randomUUID(),
                        false,
                        editor.email(),
                        EnumSet.of(Grant.EDITOR));
        actor = String.valueOf(plans.newest(plan).phases().getFirst().actorId());
    }

    @AfterEach
    void tidyUp() {
        clock.reset();
        if (plans.now(plan).state().isPublic()) {
            plans.hide(plan);
        }
    }

    @Test
    void aPlanBeginsFromATemplateWithItsDatesMoved() {
        MvcTestResult made =
                post(
                        "/forvaltning/planer/ny",
                        editor,
                        Map.of(
                                "title", "Plan af skabelon " + UUID.randomUUID(),
                                "from", "skabelon:program",
                                "start", "2030-02-01",
                                "kind", "PROGRAMME"));
        String desk = made.getResponse().getRedirectedUrl();

        assertThat(body(get(desk + "/proces", editor)))
                .contains("Mobilisering", "februar 2030", "Praksis", "Kompetenceudvikling");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        MvcTestResult answer =
                post(
                        desk("/faser/ny"),
                        editor,
                        Map.of(
                                "basedOn",
                                "1",
                                "name",
                                "Bagvendt",
                                "start",
                                "juni 2027",
                                "end",
                                "maj 2027",
                                "influence",
                                "INFORMATION"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer)).contains("Det slutter, før det begynder", "Bagvendt");
        assertThat(plans.newest(plan).phases()).hasSize(1);
    }

    @Test
    void aChoiceNoPageOffersIsRefusedKindly() {
        assertThat(
                        post(
                                desk("/faser/ny"),
                                editor,
                                Map.of(
                                        "basedOn",
                                        "1",
                                        "name",
                                        "X",
                                        "start",
                                        "2027",
                                        "end",
                                        "2027",
                                        "influence",
                                        "TOTAL")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondSeesBothTexts() {
        Phase phase = plans.newest(plan).phases().getFirst();
        Map<String, String> first = phaseForm("Først gemt");
        assertThat(post(desk("/faser/" + phase.id()), editor, first)).hasStatus3xxRedirection();

        MvcTestResult second =
                post(desk("/faser/" + phase.id()), editor, phaseForm("Senere skrevet"));

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(second)).contains("Først gemt", "Senere skrevet");
        assertThat(plans.newest(plan).phases().getFirst().name()).isEqualTo("Først gemt");
    }

    @Test
    void twoWhoChangeDifferentThingsBothSucceed() {
        Phase phase = plans.newest(plan).phases().getFirst();
        post(desk("/faser/" + phase.id()), editor, phaseForm("Nyt navn"));
        Map<String, String> other = new java.util.HashMap<>(phaseForm("Fase"));
        other.put("output", "Noget andet");

        assertThat(post(desk("/faser/" + phase.id()), editor, other)).hasStatus3xxRedirection();

        Phase merged = plans.newest(plan).phases().getFirst();
        assertThat(merged.name()).isEqualTo("Nyt navn");
        assertThat(merged.output()).isEqualTo("Noget andet");
    }

    @Test
    void theLatestChangeCanBeTakenBackAndAnOldVersionRestored() {
        Phase phase = plans.newest(plan).phases().getFirst();
        post(desk("/faser/" + phase.id() + "/sletning"), editor, Map.of());
        assertThat(plans.newest(plan).phases()).isEmpty();

        post(desk("/fortryd"), editor, Map.of("version", "2"));
        assertThat(plans.newest(plan).phases()).containsExactly(phase);

        post(desk("/faser/" + phase.id()), editor, phaseForm("Omdøbt", 3));
        assertThat(body(get(desk("/historik/4"), editor))).contains("<ins>Omdøbt</ins>");
        post(desk("/historik/1/gendannelse"), editor, Map.of());
        assertThat(plans.newest(plan).phases()).containsExactly(phase);
    }

    @Test
    void aPublicPlanFollowsItsEditorAtOnce() {
        post(desk("/offentliggoerelse"), editor, Map.of());
        Phase phase = plans.newest(plan).phases().getFirst();
        post(desk("/faser/" + phase.id()), editor, phaseForm("Synlig straks"));

        assertThat(body(read(plan.path()))).contains("Synlig straks");
        assertThat(body(read("/planer?type=ACTION_PLAN"))).contains(plan.title());
    }

    @Test
    void withFourEyesASecondOfficialLetsTheChangeOut() {
        SignedIn approver = accounts.active("godkender@skriv.example", Role.OFFICIAL);
        Plan strict =
                plans.granted(
                        "fire-" + UUID.randomUUID(),
                        true,
                        editor.email(),
                        EnumSet.of(Grant.EDITOR, Grant.APPROVER));
        plans.grant(strict, approver.email(), EnumSet.of(Grant.APPROVER));
        String desk = "/forvaltning/planer/" + strict.slug();

        assertThat(post(desk + "/offentliggoerelse", editor, Map.of()))
                .hasStatus(HttpStatus.CONFLICT);
        post(desk + "/godkendelse", editor, Map.of());
        new Mailbox(approver.email()).await("Godkend: " + strict.title());
        assertThat(post(desk + "/godkendelse/ja", editor, Map.of("version", "1")))
                .as("nobody approves what they asked for")
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(read(strict.path())).hasStatus(HttpStatus.NOT_FOUND);

        post(desk + "/godkendelse/ja", approver, Map.of("version", "1"));

        assertThat(read(strict.path())).hasStatusOk();
        plans.hide(strict);
    }

    @Test
    void aScheduledPlanGoesPublicOnceWhenItsTimeComes() {
        LocalDateTime inAnHour = LocalDateTime.now(clock).plusHours(1).withNano(0);
        post(desk("/offentliggoerelse"), editor, Map.of("tidspunkt", inAnHour.toString()));
        assertThat(plans.now(plan).state()).isEqualTo(PlanState.DRAFT);
        assertThat(read(plan.path())).hasStatus(HttpStatus.NOT_FOUND);

        clock.forward(Duration.ofMinutes(61));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(read(plan.path())).hasStatusOk());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(published()).isEqualTo(1));
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        post(desk("/offentliggoerelse"), editor, Map.of());
        String old = plan.slug();
        String other = "flyttet-" + UUID.randomUUID();
        post(desk("/adresse"), editor, Map.of("adresse", other));
        plan = plans.now(plan);

        MvcTestResult answer = read("/planer/" + old + "/proces");
        assertThat(answer).hasStatus(HttpStatus.MOVED_PERMANENTLY);
        assertThat(answer.getResponse().getHeader("Location"))
                .isEqualTo("/planer/" + plan.slug() + "/proces");
    }

    @Test
    void aLinkShowsTheDraftToOutsidersUntilItIsClosed() {
        post(desk("/udkastlink"), editor, Map.of());
        MvcTestResult made = post(desk("/udkastlink"), editor, Map.of());
        String link = String.valueOf(made.getMvcResult().getFlashMap().get("previewLink"));
        String path = link.substring(link.indexOf("/eksempel/"));

        assertThat(body(read(path))).contains(plan.title(), "Det her er et udkast");
        assertThat(read(path + "/proces")).hasStatusOk();
        assertThat(read("/eksempel/" + plan.slug())).hasStatus(HttpStatus.NOT_FOUND);
        clock.forward(Duration.ofDays(61));
        assertThat(read(path)).hasStatus(HttpStatus.NOT_FOUND);
        clock.reset();

        post(desk("/udkastlink/sletning"), editor, Map.of());
        assertThat(read(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatAnEditorDidIsInTheLogWithBeforeAndAfter() {
        Phase phase = plans.newest(plan).phases().getFirst();
        post(desk("/faser/" + phase.id()), editor, phaseForm("Bogført"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                jdbc.sql(
                                                                """
                                                                select differences::text from audit_entry
                                                                where subject_id = :plan
                                                                  and act = 'plan-edited'""")
                                                        .param("plan", plan.id())
                                                        .query(String.class)
                                                        .list())
                                        .singleElement()
                                        .asString()
                                        .contains("Bogført", "\"Fase\""));
    }

    private long published() {
        return jdbc.sql(
                        """
                        select count(*) from audit_entry
                        where subject_id = :plan and act = 'plan-published'""")
                .param("plan", plan.id())
                .query(Long.class)
                .single();
    }

    private Map<String, String> phaseForm(String name) {
        return phaseForm(name, 1);
    }

    private Map<String, String> phaseForm(String name, int basedOn) {
        return Map.of(
                "basedOn", String.valueOf(basedOn),
                "name", name,
                "start", "januar 2026",
                "end", "december 2026",
                "summary", "Sker",
                "output", "Ud",
                "influence", "INVOLVEMENT",
                "influenceNote", "Sådan",
                "actor", actor);
    }

    private String desk(String rest) {
        return "/forvaltning/planer/" + plan.slug() + rest;
    }

    private MvcTestResult read(String path) {
        return portal.get().uri(path).exchange();
    }

    private MvcTestResult get(String path, SignedIn who) {
        return portal.get().uri(path).with(user(who)).exchange();
    }

    private MvcTestResult post(String path, SignedIn who, Map<String, String> fields) {
        var request = portal.post().uri(path).with(formToken()).with(user(who));
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
