package dk.faelled.response;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What goes wrong while somebody answers: nothing is lost, and nothing is received twice. */
@PortalTest
class SendingTroubleTests {

    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
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
    void sentTwentyTimesAtOnceItIsReceivedOnce() throws Exception {
        String token = begin();
        answer(token, "AGREE", "");

        List<Callable<MvcTestResult>> sends = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sends.add(() -> people.send(token));
        }
        try (ExecutorService clients = Executors.newFixedThreadPool(10)) {
            for (Future<MvcTestResult> result : clients.invokeAll(sends)) {
                assertThat(result.get()).hasStatus(HttpStatus.FOUND);
            }
        }

        assertThat(people.responses(hearing)).isEqualTo(1);
        sender.await("Kvittering for dit høringssvar");
        assertThat(sender.messages()).hasSize(1);
    }

    @Test
    void twoTabsKeepTheAnswersOfBothPages() {
        ResponseTemplate template = content.template();
        UUID first = template.sections().getFirst().id();
        ResponseTemplate twice = template.repeat(first, UUID.randomUUID(), "Køkkenerne");
        Hearing two = stage.open(HearingKind.POLICY, content.with(twice));
        String token = people.begin(two, sender.address());
        List<Question> questions = twice.questions().toList();

        people.post(token, "/svar/2", Map.of("q-" + questions.get(2).id(), "PARTLY"));
        people.post(token, "/svar/1", Map.of("q-" + questions.get(0).id(), "AGREE"));

        assertThat(people.get(token, "/svar/gennemse")).bodyText().contains("Delvist enig", "Enig");
    }

    @Test
    void aResponseBegunInTimeAndSentAfterTheDeadlineIsReceivedAsLate() {
        String token = begin();
        answer(token, "DISAGREE", "Jeg nåede det ikke");
        clock.forward(Duration.ofDays(11));

        assertThat(people.get(token, "/svar/gennemse")).bodyText().contains("Fristen er udløbet");
        people.send(token);

        assertThat(people.get(token, ""))
                .bodyText()
                .contains("Modtaget efter fristen", "nåede det ikke");
        assertThat(Mailbox.plainText(sender.await("Kvittering for dit høringssvar")))
                .contains("Svaret kom efter fristen");
    }

    @Test
    void aConcludedHearingKeepsTheTextOfADraftThatCameTooLate() {
        String token = begin();
        answer(token, "DISAGREE", "Alt for sent");
        clock.forward(Duration.ofDays(11));
        conclude();

        MvcTestResult page = people.send(token);

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("Høringen er afsluttet", "Alt for sent");
        assertThat(people.responses(hearing)).isZero();
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

        assertThat(people.get(token, "/svar/gennemse"))
                .bodyText()
                .contains("Spørgsmål, der er taget ud", "Svar på det gamle");
    }

    @Test
    void guessedLinksLeadNowhere() {
        assertThat(people.get("gaettet-gaettet-gaettet-ga", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(people.get("gaettet-gaettet-gaettet-ga", "/svar/1"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(people.post("gaettet-gaettet-gaettet-ga", "/svar/gennemse", Map.of()))
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
            acts.add(() -> people.send(token).getResponse().getStatus());
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

        assertThat(people.responses(hearing)).isEqualTo(receipted);
        assertThat(people.drafts(hearing)).isEqualTo(tokens.size() - receipted);
    }

    private void conclude() {
        jdbc.sql("update hearing set stage = 'CONCLUDED', version = version + 1 where id = :id")
                .param("id", hearing.id())
                .update();
    }

    private String begin() {
        return people.begin(hearing, sender.address());
    }

    private void answer(String token, String agreement, String text) {
        people.post(token, "/svar/1", Map.of("q-" + scale.id(), agreement, "q-" + why.id(), text));
    }
}
