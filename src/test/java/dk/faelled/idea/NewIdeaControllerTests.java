package dk.faelled.idea;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class NewIdeaControllerTests {

    private static final String FORM = "/planer/helhedsplan-0-18/idebank/ny";

    @Autowired private MockMvcTester portal;
    @Autowired private JdbcClient jdbc;
    @Autowired private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title | ''              | Skriv en overskrift til din idé
                    text  | ''              | Fortæl, hvad din idé går ud på
                    theme | ''              | Vælg det tema, idéen mest handler om
                    theme | findes-ikke     | Vælg det tema, idéen mest handler om
                    email | ''              | Indtast din e-mail
                    email | birk@borger     | Indtast en e-mail, der kan skrives til
                    email | birk borger.dk  | Indtast en e-mail, der kan skrives til
                    text  | CPR 010190-1234 | Teksten ser ud til at indeholde et CPR-nummer
                    """)
    void saysWhatToDoAboutEachProblemAndKeepsTheRest(String field, String value, String message) {
        Sending sending = new Sending().with(field, value);

        MvcTestResult answer = sending.send();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains(message).contains("Der er problemer");
        if (!field.equals("title")) {
            assertThat(answer).bodyText().contains("Morgenmad på alle skoler");
        }
        assertThat(sending.ideas()).isZero();
    }

    @Test
    void keepsATextThatIsTooLongToTheLastLetter() {
        String text = "æ".repeat(6001);

        MvcTestResult answer = new Sending().with("text", text).send();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("Teksten er for lang").contains(text);
    }

    @Test
    void showsHtmlInAnyFieldAsTheLettersItIs() {
        String script = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

        MvcTestResult answer =
                new Sending()
                        .with("title", script)
                        .with("text", script)
                        .with("place", script)
                        .with("authorName", script)
                        .with("pictureDescription", script)
                        .with("email", "")
                        .send();

        assertThat(answer).bodyText().doesNotContain("<script>alert").doesNotContain("<img src=x");
        assertThat(answer).bodyText().contains("&lt;script&gt;alert");
    }

    @Test
    void keepsAGoodPictureWhenSomethingElseIsWrong() throws Exception {
        MvcTestResult answer =
                new Sending().with("email", "").withPicture("Skolevej.png", Png.small()).send();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("Vi har gemt billedet Skolevej.jpg");
    }

    @Test
    void refusesAPdfThatIsCalledAPicture() {
        byte[] pdf = "%PDF-1.7 not a picture".getBytes(StandardCharsets.US_ASCII);

        MvcTestResult answer = new Sending().withPicture("foto.jpg", pdf).send();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("Vælg en JPEG- eller PNG-fil")
                .contains("Morgenmad på alle skoler");
    }

    @Test
    void aPictureOfThirtyMegabytesIsTooLargeAndTheTextIsKept() {
        MvcTestResult answer =
                new Sending().withPicture("foto.jpg", new byte[30 * 1024 * 1024]).send();

        assertThat(answer).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(answer)
                .bodyText()
                .contains("Billedet er for stort")
                .contains("Morgenmad på alle skoler");
    }

    @Test
    void aFormSentTwiceAtTheSameTimeMakesOneIdeaAndOneMail() throws Exception {
        Sending sending = new Sending();
        List<Callable<MvcTestResult>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(sending::send);
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<MvcTestResult> click : threads.invokeAll(clicks)) {
                assertThat(click.get()).hasStatus2xxSuccessful();
            }
        }

        assertThat(sending.ideas()).isEqualTo(1);
        Mailbox mailbox = new Mailbox(sending.email);
        mailbox.await("Bekræft din idé");
        assertThat(mailbox.messages()).hasSize(1);
    }

    @Test
    void anIdeaBankThatClosedMeanwhileKeepsTheText() {
        clock.forward(Duration.ofDays(200));

        MvcTestResult answer = new Sending().send();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("Idébanken er lukket")
                .contains("Morgenmad på alle skoler");
    }

    @Test
    void aFormWithoutItsTokenIsShownAgainWithWhatWasTyped() {
        MvcTestResult answer =
                portal.post()
                        .uri(FORM)
                        .param("title", "Morgenmad på alle skoler")
                        .param("text", "Hver dag.")
                        .exchange();

        assertThat(answer).hasForwardedUrl("/fejl/formular");
    }

    @Test
    void aTrapThatIsFilledInDoesNotLoseTheText() {
        MvcTestResult answer = new Sending().with("website", "http://spam.example").send();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("Et skjult felt")
                .contains("Morgenmad på alle skoler");
    }

    @Test
    void manyIdeasFromOneClientAreSlowedDownWithTheTextKept() {
        MvcTestResult last = null;
        for (int i = 0; i < 9; i++) {
            last = new Sending().from("203.0.113.7").send();
        }

        assertThat(last).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(last).bodyText().contains("Vent lidt").contains("Morgenmad på alle skoler");
    }

    @Test
    void suggestsSimilarIdeasWhileWriting() {
        assertThat(portal.get().uri(FORM + "/lignende?title=Lektiehjælp på biblioteket").exchange())
                .bodyText()
                .contains("Lektiecafé på Biblioteket om eftermiddagen")
                .contains("Lektiehjælp for de store elever på Biblioteket");
        assertThat(portal.get().uri(FORM + "/lignende?title=x").exchange())
                .bodyText()
                .doesNotContain("Ligner din idé");
    }

    /** A form as a citizen fills it in, from a client of its own. */
    private final class Sending {

        private final String email = UUID.randomUUID() + "@borger.example";
        private final List<String[]> fields = new ArrayList<>();
        private String client = "198.51.100." + (int) (Math.random() * 250);
        private MockMultipartFile picture = new MockMultipartFile("picture", new byte[0]);

        Sending() {
            with("title", "Morgenmad på alle skoler");
            with("text", "Så kommer flere til tiden.");
            with("theme", "faellesskaber");
            with("email", email);
            with("submissionKey", UUID.randomUUID().toString());
        }

        Sending with(String name, String value) {
            fields.removeIf(field -> field[0].equals(name));
            fields.add(new String[] {name, value});
            return this;
        }

        Sending withPicture(String name, byte[] content) {
            picture = new MockMultipartFile("picture", name, "image/jpeg", content);
            return this;
        }

        Sending from(String address) {
            client = address;
            return this;
        }

        MvcTestResult send() {
            var request = portal.post().uri(FORM).multipart().file(picture);
            fields.forEach(field -> request.param(field[0], field[1]));
            return request.with(formToken())
                    .with(
                            raw -> {
                                raw.setRemoteAddr(client);
                                return raw;
                            })
                    .exchange();
        }

        int ideas() {
            return jdbc.sql(
                            """
                            select count(*) from idea i join participant p on p.id = i.author_id
                            where p.email = :email""")
                    .param("email", email)
                    .query(Integer.class)
                    .single();
        }
    }
}
