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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class RemarkTests {

    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private Caseworker mille;

    private Hearing hearing;
    private String response;

    @BeforeEach
    void answer() {
        hearing = stage.open(HearingKind.POLICY, HearingMother.content("Bemærkninger"));
        people.disagree(
                hearing,
                UUID.randomUUID() + "@borger.example",
                "Maden er for dyr. Og maden er for kold.");
        response = "/svar/" + people.newest(hearing);
    }

    @Test
    void cutsTheWordsThatWereMarked() {
        cut("maden er for", 21);

        assertThat(mille.page(hearing, response))
                .contains("<blockquote class=\"small\" lang=\"da\">maden er for</blockquote>");
        assertThat(mille.page(hearing, "/temaer")).contains("1 Maden</a>");
        assertThat(mille.page(hearing, "/svar?tema=" + theme())).contains(response);
    }

    @Test
    void putsAllAnswersToAQuestionUnderATheme() {
        mille.act(hearing, "/temaer/fra-skabelon", Map.of());

        mille.act(
                hearing,
                "/temaer/" + theme() + "/svar",
                Map.of("spoergsmaal", stage.questions(hearing).get(1).toString()));

        assertThat(mille.page(hearing, response)).contains("Og maden er for kold.</blockquote>");
        assertThat(
                        mille.act(
                                hearing,
                                "/temaer/" + theme() + "/svar",
                                Map.of("spoergsmaal", stage.questions(hearing).get(1).toString())))
                .flash()
                .containsEntry("doneCount", 0);
    }

    @Test
    void whatTwoOfficialsWriteIsMergedOrShownToTheSecond() {
        cut("", 0);
        String remark = "/bemaerkninger/tema/" + theme();
        write(remark, 0, "Vi er enige.", "");

        assertThat(write(remark, 0, "Vi er uenige.", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Vi er enige.", "Vi er uenige.");

        assertThat(write(remark, 1, "Vi er enige.", "Prisen sættes ned"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(write(remark, 1, "Vi er meget enige.", "")).hasStatus(HttpStatus.FOUND);
        assertThat(mille.page(hearing, response))
                .contains("Vi er meget enige.", "Prisen sættes ned");
    }

    @Test
    void aSecondOfficialReviewsARemark() {
        cut("", 0);
        String remark = "/bemaerkninger/tema/" + theme();
        write(remark, 0, "Vi er enige.", "");

        assertThat(mille.act(hearing, remark + "/gennemsyn", Map.of("version", "1")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(mille.as("anker", hearing, remark + "/gennemsyn", Map.of("version", "1")))
                .hasStatus(HttpStatus.FOUND);

        assertThat(mille.page(hearing, "/temaer")).contains("Gennemset");
        write(remark, 1, "Vi er helt enige.", "");
        assertThat(mille.page(hearing, "/temaer")).contains("Mangler gennemsyn");
    }

    @Test
    void aRemarkWithoutWordsComesBackWithTheRest() {
        cut("", 0);

        assertThat(write("/bemaerkninger/tema/" + theme(), 0, " ", "Prisen sættes ned"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv en bemærkning", "Prisen sættes ned");
    }

    @Test
    void aThemeSomethingIsUnderStays() {
        cut("", 0);

        assertThat(mille.act(hearing, "/temaer/" + theme() + "/sletning", Map.of()))
                .flash()
                .containsEntry("problem", "processing.theme.in-use");
    }

    private void cut(String words, int near) {
        assertThat(
                        mille.act(
                                hearing,
                                response + "/afsnit",
                                Map.of(
                                        "version",
                                        "1",
                                        "ord",
                                        words,
                                        "svar",
                                        stage.questions(hearing).get(1).toString(),
                                        "fra",
                                        String.valueOf(near),
                                        "nytTema",
                                        "Maden")))
                .flash()
                .containsEntry("done", "processing.passage.cut");
    }

    private MvcTestResult write(String remark, int basedOn, String text, String amendment) {
        return mille.act(
                hearing,
                remark,
                Map.of(
                        "basedOn",
                        String.valueOf(basedOn),
                        "tekst",
                        text,
                        "udfald",
                        "PARTLY_MET",
                        "aendring",
                        amendment));
    }

    private String theme() {
        Matcher theme =
                Pattern.compile("/temaer/([0-9a-f-]{36})").matcher(mille.page(hearing, "/temaer"));
        assertThat(theme.find()).isTrue();
        return theme.group(1);
    }
}
