package dk.faelled.response;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingContent;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.hearing.Question;
import dk.faelled.hearing.QuestionKind;
import dk.faelled.hearing.ResponseTemplate;
import dk.faelled.hearing.TemplateSection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AnsweringTests {

    @Autowired private MockMvcTester portal;
    @Autowired private HearingStage stage;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;

    private final Mailbox sender = new Mailbox(UUID.randomUUID() + "@borger.example");
    private HearingContent content;
    private Question scale;
    private Question why;
    private Hearing hearing;

    @BeforeEach
    void openAHearing() {
        content = HearingMother.content("Hvad mener du om maden?");
        scale = content.template().questions().toList().get(0);
        why = content.template().questions().toList().get(1);
        hearing = stage.open(HearingKind.POLICY, content);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aResponseIsReceiptedOnThePageAndByMail() {
        String token = begin();
        answer(token, "DISAGREE", "Fordi det er dyrt.");

        MvcTestResult sent = post(token, "/svar/gennemse", Map.of());

        assertThat(sent).hasStatus(HttpStatus.FOUND).redirectedUrl().endsWith(token);
        assertThat(get(token, "")).bodyText().contains("HS-", "Uenig", "Fordi det er dyrt.");
        assertThat(Mailbox.plainText(sender.await("Kvittering for dit høringssvar")))
                .contains("Referencenummer: HS-", "> Uenig", "> Fordi det er dyrt.")
                .contains("Birk Bølgemark", "Udvalget behandler sagen", "/kvittering/");
        assertThat(rows("hearing_response")).isEqualTo(1);
    }

    @Test
    void sentTwentyTimesAtOnceItIsReceivedOnce() throws Exception {
        String token = begin();
        answer(token, "AGREE", "");

        List<Callable<MvcTestResult>> sends = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sends.add(() -> post(token, "/svar/gennemse", Map.of()));
        }
        try (ExecutorService clients = Executors.newFixedThreadPool(10)) {
            for (Future<MvcTestResult> result : clients.invokeAll(sends)) {
                assertThat(result.get()).hasStatus(HttpStatus.FOUND);
            }
        }

        assertThat(rows("hearing_response")).isEqualTo(1);
        sender.await("Kvittering for dit høringssvar");
        assertThat(sender.messages()).hasSize(1);
    }

    @Test
    void twoTabsKeepTheAnswersOfBothPages() {
        ResponseTemplate template = content.template();
        UUID first = template.sections().getFirst().id();
        ResponseTemplate twice = template.repeat(first, UUID.randomUUID(), "Køkkenerne");
        String token = begin(stage.open(HearingKind.POLICY, content.with(twice)));
        List<Question> questions = twice.questions().toList();

        post(token, "/svar/2", Map.of("q-" + questions.get(2).id(), "PARTLY"));
        post(token, "/svar/1", Map.of("q-" + questions.get(0).id(), "AGREE"));

        assertThat(get(token, "/svar/gennemse")).bodyText().contains("Delvist enig", "Enig");
    }

    @Test
    void keepsWhatIsWrongAndSaysWhatToDo() {
        String token = begin();

        MvcTestResult page =
                post(
                        token,
                        "/svar/1",
                        Map.of(
                                "q-" + scale.id(),
                                "DISAGREE",
                                "q-" + why.id(),
                                "Mit barn, 010115-1234, spiser ikke fisk"));

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page)
                .bodyText()
                .contains("Der er problemer", "Fjern CPR-nummeret", "spiser ikke fisk");
        assertThat(get(token, "/svar/1")).bodyText().contains("spiser ikke fisk");
        assertThat(post(token, "/svar/gennemse", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rows("hearing_response")).isZero();
    }

    @Test
    void keepsTheDraftWhileItIsTyped() {
        String token = begin();

        MvcTestResult kept =
                post(token, "/svar/1", Map.of("undervejs", "1", "q-" + why.id(), "Halvt færd"));

        assertThat(kept).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(get(token, "/svar/1")).bodyText().contains("Halvt færd");
    }

    @Test
    void takesNoAnswerToAQuestionThatWasNotAsked() {
        String token = begin();
        answer(token, "AGREE", "Omgået");
        post(token, "/svar/1", Map.of("q-" + UUID.randomUUID(), "Fremmed"));
        answer(token, "AGREE", "Omgået");

        post(token, "/svar/gennemse", Map.of());

        assertThat(get(token, "")).bodyText().doesNotContain("Omgået", "Fremmed");
    }

    @Test
    void refusesAnOptionThatIsNotThere() {
        MvcTestResult page = post(begin(), "/svar/1", Map.of("q-" + scale.id(), "MEGET_ENIG"));

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("Svarmuligheden findes ikke længere");
    }

    @Test
    void sendsNothingThatIsEmpty() {
        String token = begin();

        assertThat(post(token, "/svar/gennemse", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du har ikke svaret på noget endnu");
    }

    @Test
    void aResponseBegunInTimeAndSentAfterTheDeadlineIsReceivedAsLate() {
        String token = begin();
        answer(token, "DISAGREE", "Jeg nåede det ikke");
        clock.forward(Duration.ofDays(11));

        assertThat(get(token, "/svar/gennemse")).bodyText().contains("Fristen er udløbet");
        post(token, "/svar/gennemse", Map.of());

        assertThat(get(token, "")).bodyText().contains("Modtaget efter fristen", "nåede det ikke");
        assertThat(Mailbox.plainText(sender.await("Kvittering for dit høringssvar")))
                .contains("Svaret kom efter fristen");
    }

    @Test
    void aConcludedHearingKeepsTheTextOfADraftThatCameTooLate() {
        String token = begin();
        answer(token, "DISAGREE", "Alt for sent");
        clock.forward(Duration.ofDays(11));
        conclude();

        MvcTestResult page = post(token, "/svar/gennemse", Map.of());

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("Høringen er afsluttet", "Alt for sent");
        assertThat(rows("hearing_response")).isZero();
    }

    @Test
    void aCorrectionIsAVersionBesideTheFirst() {
        String token = sent("Den første tekst");

        post(token, "/svar/rettelse", Map.of());
        answer(token, "DISAGREE", "Den anden tekst");
        post(token, "/svar/gennemse", Map.of());

        assertThat(get(token, "")).bodyText().contains("Den anden tekst", "Version 2");
        assertThat(rows("hearing_response")).isEqualTo(1);
        assertThat(versions()).isEqualTo(2);
        sender.await("Kvittering for dit rettede høringssvar");
    }

    @Test
    void isNotCorrectedAfterTheDeadline() {
        String token = sent("Den første tekst");
        clock.forward(Duration.ofDays(11));

        post(token, "/svar/rettelse", Map.of());

        assertThat(get(token, "")).bodyText().contains("svaret kan ikke rettes mere");
        assertThat(get(token, "/svar/1"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .endsWith(token);
    }

    @Test
    void aWithdrawnResponseStaysWithItsSenderOnly() {
        String token = sent("Tages tilbage");

        post(token, "/svar/tilbagetraekning", Map.of());

        assertThat(get(token, "")).bodyText().contains("trukket", "Tages tilbage");
        assertThat(post(token, "/svar/tilbagetraekning", Map.of())).hasStatus(HttpStatus.CONFLICT);
        assertThat(portal.get().uri(hearing.path())).bodyText().doesNotContain("<dd>1</dd>");
        sender.await("Dit høringssvar er trukket tilbage");
    }

    @Test
    void tellsWhoWritesWhenAQuestionIsTakenOutMeanwhile() {
        String token = begin();
        answer(token, "DISAGREE", "Svar på det gamle");
        Question other = HearingMother.question(QuestionKind.LONG_TEXT, "Noget nyt?", null);
        stage.change(
                hearing,
                content.with(
                        new ResponseTemplate(
                                List.of(
                                        new TemplateSection(
                                                UUID.randomUUID(), "Nyt", "", List.of(other))))));

        assertThat(get(token, "/svar/gennemse"))
                .bodyText()
                .contains("Spørgsmål, der er taget ud", "Svar på det gamle");
    }

    @Test
    void takesFiveFilesForAQuestionAndKeepsThem() {
        String token = begin();

        MvcTestResult page = enclose(token, 20);

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page)
                .bodyText()
                .contains("Der er for mange filer", "bilag-1.pdf", "bilag-5.pdf")
                .doesNotContain("bilag-6.pdf");
    }

    @Test
    void guessedLinksLeadNowhere() {
        assertThat(get("gaettet-gaettet-gaettet-ga", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("gaettet-gaettet-gaettet-ga", "/svar/1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("gaettet-gaettet-gaettet-ga", "/svar/gennemse", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOpenHearingIsConcludedOnlyAfterWhatIsBeingSent() throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String token = begin();
            answer(token, "AGREE", "");
            tokens.add(token);
        }
        clock.forward(Duration.ofDays(11));
        List<Callable<Integer>> acts = new ArrayList<>();
        for (String token : tokens) {
            acts.add(() -> post(token, "/svar/gennemse", Map.of()).getResponse().getStatus());
        }
        acts.add(
                4,
                () -> {
                    conclude();
                    return 0;
                });

        long receipted = 0;
        try (ExecutorService all = Executors.newFixedThreadPool(9)) {
            for (Future<Integer> act : all.invokeAll(acts)) {
                receipted += act.get() == HttpStatus.FOUND.value() ? 1 : 0;
            }
        }

        assertThat(rows("hearing_response")).isEqualTo(receipted);
        assertThat(rows("response_draft")).isEqualTo(tokens.size() - receipted);
    }

    private void conclude() {
        jdbc.sql("update hearing set stage = 'CONCLUDED', version = version + 1 where id = :id")
                .param("id", hearing.id())
                .update();
    }

    private String sent(String text) {
        String token = begin();
        answer(token, "DISAGREE", text);
        post(token, "/svar/gennemse", Map.of());
        return token;
    }

    private String begin() {
        return begin(hearing);
    }

    private String begin(Hearing of) {
        MvcTestResult begun =
                portal.post()
                        .uri(of.path() + "/svar/nyt")
                        .with(formToken())
                        .with(
                                request -> {
                                    request.setRemoteAddr("192.0.2." + (hearingNumber() % 250));
                                    return request;
                                })
                        .param("kind", "PRIVATE_PERSON")
                        .param("name", "Birk Bølgemark")
                        .param("email", sender.address())
                        .exchange();
        assertThat(begun).hasStatus(HttpStatus.FOUND);
        return String.valueOf(begun.getResponse().getRedirectedUrl())
                .replaceAll(".*/kvittering/([^/]+)/.*", "$1");
    }

    /** The limit on forms is per client: each hearing has its own. */
    private int hearingNumber() {
        return Math.abs(hearing.id().hashCode());
    }

    private void answer(String token, String agreement, String text) {
        post(token, "/svar/1", Map.of("q-" + scale.id(), agreement, "q-" + why.id(), text));
    }

    private MvcTestResult enclose(String token, int files) {
        var upload =
                portal.post().uri("/kvittering/" + token + "/svar/2").multipart().with(formToken());
        String field = "q-" + new UUID(0, 0) + "-ny";
        for (int i = 1; i <= files; i++) {
            upload.file(
                    new MockMultipartFile(
                            field,
                            "bilag-" + i + ".pdf",
                            "application/pdf",
                            "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        }
        return upload.exchange();
    }

    private MvcTestResult get(String token, String path) {
        return portal.get().uri("/kvittering/" + token + path).exchange();
    }

    private MvcTestResult post(String token, String path, Map<String, String> fields) {
        var request = portal.post().uri("/kvittering/" + token + path).with(formToken());
        fields.forEach(request::param);
        return request.exchange();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where hearing_id = :id")
                .param("id", hearing.id())
                .query(Long.class)
                .single();
    }

    private long versions() {
        return jdbc.sql(
                        """
                        select count(*) from response_version v
                        join hearing_response r on r.id = v.response_id where r.hearing_id = :id""")
                .param("id", hearing.id())
                .query(Long.class)
                .single();
    }
}
