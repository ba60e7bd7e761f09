package dk.faelled.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.response.Respondents;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ScreeningTests {

    @Autowired private MockMvcTester portal;
    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private Caseworker mille;

    private final String secret = "Zebrahoved" + UUID.randomUUID().toString().substring(0, 6);
    private Hearing hearing;
    private String token;
    private String response;

    @BeforeEach
    void answer() {
        hearing = stage.open(HearingKind.POLICY, HearingMother.content("Gennemsyn"));
        token =
                people.disagree(
                        hearing,
                        UUID.randomUUID() + "@borger.example",
                        "Min nabo " + secret + " er imod. Ring på 70 00 00 47.");
        response = "/svar/" + people.newest(hearing);
    }

    @Test
    void aHiddenWordIsInNoPublicOutput() {
        publish();
        assertThat(everythingPublic()).contains(secret);

        hide(secret);

        assertThat(everythingPublic()).doesNotContain(secret).contains("[udeladt]");
        assertThat(portal.get().uri("/soeg?q=" + secret))
                .bodyText()
                .doesNotContain(hearing.path() + response);
    }

    @Test
    void theOriginalStaysWithTheSenderAndTheOfficial() {
        hide(secret);

        assertThat(people.get(token, "")).bodyText().contains(secret);
        assertThat(mille.page(hearing, response)).contains(secret);
        assertThat(mille.page(hearing, response + "/offentlig")).doesNotContain(secret);
    }

    @Test
    void nothingIsPublishedBeforeSomebodyDecidedOnWhatLooksLikePersonalData() {
        mille.act(hearing, response + "/offentliggoerelse", Map.of("version", "1"));

        assertThat(everythingPublic()).doesNotContain(secret);
        assertThat(mille.page(hearing, response)).contains("Venter på gennemsyn");
    }

    @Test
    void suggestsPersonalDataUntilSomebodyDecided() {
        assertThat(mille.page(hearing, response)).contains("Ligner et telefonnummer");

        mille.act(
                hearing,
                response + "/udeladelser",
                Map.of("version", "1", "ord", "70 00 00 47", "behold", "true"));

        assertThat(mille.page(hearing, response))
                .doesNotContain("Ligner et telefonnummer")
                .contains("Set og beholdt");
        publish();
        assertThat(everythingPublic()).contains("70 00 00 47");
    }

    @Test
    void whatWasHiddenCanBeShownAgain() {
        publish();
        hide(secret);
        Matcher redaction =
                Pattern.compile("/udeladelser/([0-9a-f-]{36})/ophaevelse")
                        .matcher(mille.page(hearing, response));
        assertThat(redaction.find()).isTrue();

        mille.act(
                hearing, response + "/udeladelser/" + redaction.group(1) + "/ophaevelse", Map.of());

        assertThat(everythingPublic()).contains(secret);
    }

    @Test
    void wordsThatAreNotThereAreSaidSo() {
        var answer =
                mille.act(
                        hearing,
                        response + "/udeladelser",
                        Map.of("version", "1", "ord", "findes ikke"));

        assertThat(answer).flash().containsEntry("problem", "processing.words.unknown");
        assertThat(answer).flash().containsEntry("typedWords", "findes ikke");
    }

    @Test
    void aVersionNobodyReadIsNotJudged() {
        people.post(token, "/svar/rettelse", Map.of());
        people.send(token);

        assertThat(
                        mille.act(
                                hearing,
                                response + "/udeladelser",
                                Map.of("version", "1", "ord", secret)))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aCorrectionIsReadAgainBeforeThePublicSeesIt() {
        publish();
        hide(secret);

        people.post(token, "/svar/rettelse", Map.of());
        people.send(token);

        assertThat(everythingPublic()).doesNotContain(secret);
        assertThat(mille.page(hearing, response)).contains("Ligner et telefonnummer");
    }

    private void hide(String words) {
        assertThat(
                        mille.act(
                                hearing,
                                response + "/udeladelser",
                                Map.of("version", "1", "ord", words, "grund", "OTHER_PERSON")))
                .hasStatus(HttpStatus.FOUND);
    }

    /** Once somebody decided that the number may be read. */
    private void publish() {
        mille.act(
                hearing,
                response + "/udeladelser",
                Map.of("version", "1", "ord", "70 00 00 47", "behold", "true"));
        mille.act(hearing, response + "/offentliggoerelse", Map.of("version", "1"));
    }

    private String everythingPublic() {
        StringBuilder all = new StringBuilder();
        for (String path :
                new String[] {
                    hearing.path(),
                    hearing.path() + "/svar",
                    hearing.path() + response,
                    "/en" + hearing.path() + response,
                    "/soeg?q=nabo",
                    "/hoeringer",
                    "/feeds/hoeringer.atom"
                }) {
            all.append(read(path));
        }
        return all.toString();
    }

    private String read(String path) {
        try {
            return portal.get().uri(path).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
