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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@PortalTest
class GroupTests {

    private static final String CAMPAIGN =
            "Behold den lille skole i landsbyen, for den holder hele byen sammen om børnene.";

    private static final String BUSSES = "Bussen kører for sjældent til skolen om vinteren.";
    private static final String MEALS = "Maden i kantinen er for salt og for dyr til skolen.";

    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private Caseworker mille;

    @Test
    void aCampaignIsSeenAndPutUnderAThemeTogether() {
        Hearing hearing = stage.open(HearingKind.POLICY, HearingMother.content("Kampagne"));
        long first = say(hearing, CAMPAIGN + " Hilsen Asta");
        long other =
                say(hearing, "Bussen kører for sjældent om vinteren, når det er mørkt og koldt.");
        long second = say(hearing, CAMPAIGN + " Mvh Birk");
        String theme = mille.theme(hearing, "Skolen", UUID.randomUUID());

        assertThat(mille.act(hearing, "/grupper", Map.of())).flash().containsEntry("doneCount", 1);
        String page = mille.page(hearing, "/grupper");
        assertThat(page).contains("2 svar siger næsten det samme", "Behold den lille skole");
        String group = find("gruppe=([0-9a-f-]{36})", page);
        assertThat(mille.page(hearing, "/svar?gruppe=" + group))
                .contains("/svar/" + first + "\"", "/svar/" + second + "\"")
                .doesNotContain("/svar/" + other + "\"");

        mille.act(hearing, "/grupper/" + group + "/tema", Map.of("tema", theme));

        assertThat(mille.page(hearing, "/svar?tema=" + theme))
                .contains("/svar/" + first + "\"", "/svar/" + second + "\"")
                .doesNotContain("/svar/" + other + "\"");
        assertThat(mille.act(hearing, "/grupper", Map.of())).flash().containsEntry("doneCount", 1);
    }

    @Test
    void aRemarkToACampaignStaysWhenItIsFoundAgain() {
        Hearing hearing = stage.open(HearingKind.POLICY, HearingMother.content("Kampagne"));
        say(hearing, CAMPAIGN + " Hilsen Asta");
        say(hearing, CAMPAIGN + " Mvh Birk");
        mille.act(hearing, "/grupper", Map.of());
        String group = find("gruppe=([0-9a-f-]{36})", mille.page(hearing, "/grupper"));

        assertThat(
                        mille.act(
                                hearing,
                                "/bemaerkninger/gruppe/" + group,
                                Map.of(
                                        "basedOn", "0",
                                        "tekst", "Skolen bliver.",
                                        "udfald", "MET",
                                        "aendring", "")))
                .hasStatus(HttpStatus.FOUND);
        say(hearing, CAMPAIGN + " Kh Clara");
        mille.act(hearing, "/grupper", Map.of());

        assertThat(mille.page(hearing, "/grupper"))
                .contains("3 svar siger næsten det samme", "Skolen bliver.", "gruppe=" + group);
    }

    @Test
    void theThemeOfTheSameWordsIsSuggested() {
        Hearing hearing = stage.open(HearingKind.POLICY, HearingMother.content("Ord"));
        long busses = say(hearing, BUSSES);
        long meals = say(hearing, MEALS);
        String bus = mille.theme(hearing, "Bus", UUID.randomUUID());
        String food = mille.theme(hearing, "Mad", UUID.randomUUID());
        put(hearing, busses, BUSSES, bus);
        put(hearing, meals, MEALS, food);
        long newest = say(hearing, "Vores bus kører aldrig, når vi skal til skolen om vinteren.");

        assertThat(mille.page(hearing, "/svar/" + newest))
                .contains("name=\"tema\" value=\"" + bus)
                .doesNotContain("name=\"tema\" value=\"" + food);
    }

    private void put(Hearing hearing, long number, String words, String theme) {
        UUID question = stage.questions(hearing).get(1);
        Map<String, String> passage =
                Map.of("version", "1", "ord", words, "svar", question.toString(), "tema", theme);
        assertThat(mille.act(hearing, "/svar/" + number + "/afsnit", passage))
                .flash()
                .containsEntry("done", "processing.passage.cut");
    }

    private long say(Hearing hearing, String words) {
        people.disagree(hearing, UUID.randomUUID() + "@borger.example", words);
        return people.newest(hearing);
    }

    private static String find(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
