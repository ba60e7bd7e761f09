package dk.faelled.intake;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.Mailbox;
import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.job.JobsAtWork;
import dk.faelled.processing.Caseworker;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ImportTests {

    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private HearingStage stage;
    @Autowired private Caseworker mille;
    @Autowired private JobsAtWork jobs;
    @Autowired private Clock clock;

    private final Mailbox asta = new Mailbox(UUID.randomUUID() + "@borger.example");
    private Hearing hearing;

    @BeforeEach
    void open() {
        hearing = stage.open(HearingKind.POLICY, HearingMother.content("Fra regneark"));
    }

    @Test
    void soundRowsBecomeResponsesOfTheirSendersAndTheOthersChangeNothing() {
        String file =
                """
                Navn;E-mail;Dato;Er du enig?;Hvorfor ikke?
                Asta Ørsted;%1$s;%2$s;Uenig;Maden er for salt.
                ;birk@borger.example;%2$s;Enig;
                Carl;ingen adresse;%2$s;Enig;
                Dorte;;2099-01-01;Enig;
                Ejnar;;i går;Måske;
                Frida;;;enig;
                """
                        .formatted(asta.address(), today());
        String id = upload("svar.csv", file);
        explain(id, List.of("NAME", "EMAIL", "RECEIVED", scale(), why()), today());

        assertThat(page(id))
                .contains("Række 3:", "Navnet mangler")
                .contains("Det er ingen e-mailadresse: ingen adresse")
                .contains("Dagen er ikke kommet endnu: 2099-01-01")
                .contains("Det er ingen dag: i går", "“Måske” er ingen af svarmulighederne")
                .contains("Hent 2 svar ind");
        assertThat(inbox()).contains("Der er ingen svar her");

        begin(id);

        assertThat(inbox())
                .contains("Asta Ørsted", "Frida")
                .doesNotContain("Carl", "Dorte", "Ejnar");
        assertThat(Mailbox.plainText(asta.await("Kvittering for dit høringssvar")))
                .contains("Asta Ørsted", "Maden er for salt.");
        assertThat(page(id)).contains("Hent rækkerne med fejl som CSV");
        assertThat(csv(id)).contains("ingen adresse;" + today() + ";Enig").doesNotContain("Asta");
    }

    @Test
    void aMailIsAResponseWithItsFiles() {
        String mail =
                """
                From: Asta =?UTF-8?Q?=C3=98rsted?= <%s>
                Subject: Min mening
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=xyz

                --xyz
                Content-Type: text/plain; charset=UTF-8

                Maden er for salt.
                --xyz
                Content-Type: application/pdf; name="salt.pdf"
                Content-Disposition: attachment; filename="salt.pdf"

                %%PDF-1.4
                %%%%EOF
                --xyz
                Content-Type: image/png; name="logo.png"
                Content-Disposition: attachment; filename="logo.png"

                nothing
                --xyz--
                """
                        .formatted(asta.address());
        String id = upload("svar.eml", mail);

        explain(id, List.of("NAME", "EMAIL", "RECEIVED", "", why()), today());
        begin(id);

        assertThat(page(id)).contains("logo.png kunne ikke tages med");
        String number = page(id).replaceAll("(?s).*/svar/(\\d+)\".*", "$1");
        assertThat(mille.page(hearing, "/svar/" + number))
                .contains("Asta Ørsted", "Maden er for salt.", "salt.pdf", "E-mail")
                .doesNotContain("logo.png");
    }

    @Test
    void aMailMayBeNothingButAFileWhateverItIsCalled() {
        String mail =
                """
                From: %s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=xyz

                --xyz
                Content-Type: text/plain; charset=UTF-8

                --xyz
                Content-Type: application/pdf
                Content-Disposition: inline; filename="svar.pdf"

                %%PDF-1.4
                %%%%EOF
                --xyz
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="=?utf-8?q?a=00b.exe?="

                nothing
                --xyz--
                """
                        .formatted(asta.address());
        String id = upload("svar.eml", mail);

        explain(id, List.of("NAME", "EMAIL", "RECEIVED", "", why()), today());
        begin(id);

        assertThat(page(id)).contains("ab.exe kunne ikke tages med");
        String number = page(id).replaceAll("(?s).*/svar/(\\d+)\".*", "$1");
        assertThat(mille.page(hearing, "/svar/" + number)).contains("svar.pdf");
    }

    @Test
    void theSameFileTwiceIsToldAndAnUnbegunOneCanBeTakenAway() {
        String file = "Navn;Hvorfor ikke?\nAsta;Salt\n";
        String first = upload("svar.csv", file);
        explain(first, List.of("NAME", why()), today());
        begin(first);

        String second = upload("svar.csv", file);
        assertThat(page(second)).contains("Den samme fil er hentet ind før");
        assertThat(mille.act(hearing, "/import/" + second + "/sletning", Map.of()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(mille.get(hearing, "/import/" + second)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mille.act(hearing, "/import/" + first + "/sletning", Map.of()))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatCannotBeReadOrIsNotExplainedIsTold() {
        assertThat(send("svar.pdf", "Hej"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg en fil, der ender på");
        String id = upload("svar.csv", "Navn;Hvorfor ikke?\nAsta;Salt\n");
        assertThat(explained(id, List.of("NAME", ""), today()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg mindst én kolonne, der svarer på et spørgsmål");
        assertThat(explained(id, List.of("NAME", why()), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (String odd : List.of(UUID.randomUUID().toString(), "x".repeat(36), "NAVN")) {
            assertThat(explained(id, List.of("NAME", odd), today()))
                    .as(odd)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(explained(id, List.of("NAME", why()), "i går"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mille.act(hearing, "/import/" + id + "/koersel", Map.of()))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aStoppedImportIsGoneOnWithWhereItWas() {
        StringBuilder file = new StringBuilder("Navn;Hvorfor ikke?\n");
        for (int i = 1; i <= 120; i++) {
            file.append("Asta ").append(i).append(";Salt ").append(i).append('\n');
        }
        String id = upload("svar.csv", file.toString());
        explain(id, List.of("NAME", why()), today());
        mille.act(hearing, "/import/" + id + "/koersel", Map.of());
        mille.act(hearing, "/import/" + id + "/stop", Map.of());
        mille.act(hearing, "/import/" + id + "/videre", Map.of());
        jobs.finish();

        assertThat(page(id)).contains(">120<");
        assertThat(mille.page(hearing, "/svar?q=120")).contains("Asta 120");
        assertThat(mille.act(hearing, "/import/" + id + "/videre", Map.of()))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private String upload(String name, String content) {
        MvcTestResult answer = send(name, content);
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replaceAll(".*/", "");
    }

    private MvcTestResult send(String name, String content) {
        return portal.post()
                .uri("/forvaltning/hoeringer/" + hearing.slug() + "/import")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "fil", name, null, content.getBytes(StandardCharsets.UTF_8)))
                .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                .with(formToken())
                .exchange();
    }

    private void explain(String id, List<String> columns, String received) {
        assertThat(explained(id, columns, received)).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult explained(String id, List<String> columns, String received) {
        var request =
                portal.post()
                        .uri(
                                "/forvaltning/hoeringer/"
                                        + hearing.slug()
                                        + "/import/"
                                        + id
                                        + "/kolonner")
                        .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                        .with(formToken())
                        .param("kind", "PRIVATE_PERSON")
                        .param("channel", "EMAIL")
                        .param("received", received)
                        .param("receipts", "true");
        columns.forEach(column -> request.param("column", column));
        return request.exchange();
    }

    private void begin(String id) {
        assertThat(mille.act(hearing, "/import/" + id + "/koersel", Map.of()))
                .hasStatus(HttpStatus.FOUND);
        jobs.finish();
    }

    private String page(String id) {
        return mille.page(hearing, "/import/" + id);
    }

    private String csv(String id) {
        return mille.page(hearing, "/import/" + id + "/fejl.csv");
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String inbox() {
        return mille.page(hearing, "/svar");
    }

    private String scale() {
        return stage.questions(hearing).getFirst().toString();
    }

    private String why() {
        return stage.questions(hearing).get(1).toString();
    }
}
