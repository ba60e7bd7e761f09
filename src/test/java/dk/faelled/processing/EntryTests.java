package dk.faelled.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.response.Respondents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class EntryTests {

    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private Caseworker mille;
    @Autowired private MovableClock clock;

    private final Mailbox asta = new Mailbox(UUID.randomUUID() + "@borger.example");
    private Hearing hearing;

    @BeforeEach
    void open() {
        hearing = stage.open(HearingKind.POLICY, HearingMother.content("Med posten"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theSenderIsTheAuthorAndGetsTheReceipt() {
        write(enter("LETTER", LocalDate.now(clock), asta.address()));

        assertThat(Mailbox.plainText(asta.await("Kvittering for dit høringssvar")))
                .contains("Asta Ørsted", "Maden er for salt.");
        assertThat(mille.page(hearing, "/svar?kol=KANAL")).contains("Asta Ørsted", "Brev");
        assertThat(mille.page(hearing, "/svar/" + people.newest(hearing)))
                .contains("Asta Ørsted", "Brev");
    }

    @Test
    void somebodyWithoutAnAddressGetsAReceiptToPrint() {
        String token = write(enter("PHONE", LocalDate.now(clock), ""));

        assertThat(people.get(token, "")).hasStatusOk().bodyText().contains("Maden er for salt.");
        assertThat(people.get(token, "/svar.pdf"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
        assertThat(
                        mille.act(
                                hearing,
                                "/svar/" + people.newest(hearing) + "/offentliggoerelse",
                                Map.of("version", "1")))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void theDayItCameDecidesWhetherItCameInTime() {
        LocalDate before = LocalDate.now(clock);
        clock.forward(Duration.ofDays(12));

        write(enter("LETTER", before, ""));
        assertThat(mille.page(hearing, "/svar?forSent=true")).contains("Der er ingen svar her");

        write(enter("LETTER", LocalDate.now(clock), ""));
        assertThat(mille.page(hearing, "/svar?forSent=true")).contains("Asta Ørsted");
    }

    @Test
    void howAndWhenItCameMustBeKnown() {
        assertThat(enter("", LocalDate.now(clock), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg, hvordan svaret kom", "Asta Ørsted");
        assertThat(enter("LETTER", LocalDate.now(clock).plusDays(1), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult enter(String channel, LocalDate day, String email) {
        Map<String, String> fields = new HashMap<>();
        fields.put("kanal", channel);
        fields.put("modtaget", day.toString());
        fields.put("kind", "PRIVATE_PERSON");
        fields.put("name", "Asta Ørsted");
        fields.put("email", email);
        fields.put("organisation", "");
        fields.put("cvr", "");
        fields.put("chair", "");
        fields.put("address", "");
        return mille.act(hearing, "/svar/nyt", fields);
    }

    private String write(MvcTestResult begun) {
        assertThat(begun).hasStatus(HttpStatus.FOUND);
        String token =
                String.valueOf(begun.getResponse().getRedirectedUrl())
                        .replaceAll(".*/kvittering/([^/]+)/.*", "$1");
        people.post(
                token,
                "/svar/1",
                Map.of(
                        "q-" + stage.questions(hearing).getFirst(),
                        "DISAGREE",
                        "q-" + stage.questions(hearing).get(1),
                        "Maden er for salt."));
        assertThat(people.send(token)).hasStatus(HttpStatus.FOUND);
        return token;
    }
}
