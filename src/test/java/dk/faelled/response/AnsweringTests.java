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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AnsweringTests {

    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private MovableClock clock;
    @Autowired private ResponseWatch watch;
    @Autowired private MockMvcTester portal;

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

        MvcTestResult sent = people.send(token);

        assertThat(sent).hasStatus(HttpStatus.FOUND).redirectedUrl().endsWith(token);
        assertThat(people.get(token, "")).bodyText().contains("HS-", "Uenig", "Fordi det er dyrt.");
        assertThat(Mailbox.plainText(sender.await("Kvittering for dit høringssvar")))
                .contains("Referencenummer: HS-", "> Uenig", "> Fordi det er dyrt.")
                .contains("Birk Bølgemark", "Udvalget behandler sagen", "/kvittering/");
        assertThat(people.responses(hearing)).isEqualTo(1);
    }

    @Test
    void keepsWhatIsWrongAndSaysWhatToDo() {
        String token = begin();

        MvcTestResult page =
                people.post(
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
        assertThat(people.get(token, "/svar/1")).bodyText().contains("spiser ikke fisk");
        assertThat(people.send(token)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(people.responses(hearing)).isZero();
    }

    @Test
    void keepsTheDraftWhileItIsTyped() {
        String token = begin();

        MvcTestResult kept =
                people.post(
                        token, "/svar/1", Map.of("undervejs", "1", "q-" + why.id(), "Halvt færd"));

        assertThat(kept).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(people.get(token, "/svar/1")).bodyText().contains("Halvt færd");
    }

    @Test
    void aDraftIsRemindedOfTheDeadlineOnce() {
        people.begin(hearing, sender.address());
        clock.forward(Duration.ofDays(9));

        watch.remind();
        watch.remind();

        assertThat(Mailbox.plainText(sender.await("Du har ikke sendt dit høringssvar endnu")))
                .contains("/kvittering/");
        assertThat(sender.messages()).hasSize(1);
    }

    @Test
    void takesNoAnswerToAQuestionThatWasNotAsked() {
        String token = begin();
        answer(token, "AGREE", "Omgået");
        people.post(token, "/svar/1", Map.of("q-" + UUID.randomUUID(), "Fremmed"));
        answer(token, "AGREE", "Omgået");

        people.send(token);

        assertThat(people.get(token, "")).bodyText().doesNotContain("Omgået", "Fremmed");
    }

    @Test
    void refusesAnOptionThatIsNotThere() {
        MvcTestResult page =
                people.post(begin(), "/svar/1", Map.of("q-" + scale.id(), "MEGET_ENIG"));

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("Svarmuligheden findes ikke længere");
    }

    @Test
    void sendsNothingThatIsEmpty() {
        String token = begin();

        assertThat(people.send(token))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du har ikke svaret på noget endnu");
    }

    @Test
    void aCorrectionIsAVersionBesideTheFirst() {
        String token = sent("Den første tekst");

        people.post(token, "/svar/rettelse", Map.of());
        answer(token, "DISAGREE", "Den anden tekst");
        people.send(token);

        assertThat(people.get(token, "")).bodyText().contains("Den anden tekst", "Version 2");
        assertThat(people.responses(hearing)).isEqualTo(1);
        assertThat(people.versions(hearing)).isEqualTo(2);
        sender.await("Kvittering for dit rettede høringssvar");
    }

    @Test
    void isNotCorrectedAfterTheDeadline() {
        String token = sent("Den første tekst");
        clock.forward(Duration.ofDays(11));

        people.post(token, "/svar/rettelse", Map.of());

        assertThat(people.get(token, "")).bodyText().contains("svaret kan ikke rettes mere");
        assertThat(people.get(token, "/svar/1"))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .endsWith(token);
    }

    @Test
    void aWithdrawnResponseStaysWithItsSenderOnly() {
        String token = sent("Tages tilbage");

        people.post(token, "/svar/tilbagetraekning", Map.of());

        assertThat(people.get(token, "")).bodyText().contains("trukket", "Tages tilbage");
        assertThat(people.post(token, "/svar/tilbagetraekning", Map.of()))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(portal.get().uri(hearing.path())).bodyText().doesNotContain("<dd>1</dd>");
        sender.await("Dit høringssvar er trukket tilbage");
    }

    @Test
    void takesFiveFilesForAQuestionAndKeepsThem() {
        String token = begin();

        MvcTestResult page = people.enclose(token, 2, 20);

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page)
                .bodyText()
                .contains("Der er for mange filer", "bilag-1.pdf", "bilag-5.pdf")
                .doesNotContain("bilag-6.pdf");
    }

    @Test
    void aFileThatIsTakenOutIsGoneUnlessItWasSent() {
        String token = begin();
        people.enclose(token, 2, 2);
        List<UUID> files = people.files(hearing);
        assertThat(files).hasSize(2);
        String field = "q-" + new UUID(0, 0);

        people.post(token, "/svar/2", Map.of(field, files.getFirst().toString()));

        assertThat(people.stored(files)).containsExactly(files.getFirst());
        answer(token, "AGREE", "");
        people.send(token);
        people.post(token, "/svar/rettelse", Map.of());
        people.post(token, "/svar/2", Map.of());
        people.post(token, "/svar/kassering", Map.of());
        assertThat(people.stored(files)).as("what was sent").containsExactly(files.getFirst());
    }

    private String sent(String text) {
        String token = begin();
        answer(token, "DISAGREE", text);
        people.send(token);
        return token;
    }

    private String begin() {
        return people.begin(hearing, sender.address());
    }

    private void answer(String token, String agreement, String text) {
        people.post(token, "/svar/1", Map.of("q-" + scale.id(), agreement, "q-" + why.id(), text));
    }
}
