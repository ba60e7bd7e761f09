package dk.faelled.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.response.Respondents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class InboxTests {

    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private Caseworker mille;
    @Autowired private JdbcClient jdbc;

    private Hearing hearing;
    private long first;
    private long second;

    @BeforeEach
    void answer() {
        hearing = stage.open(HearingKind.POLICY, HearingMother.content("Indbakke"));
        people.disagree(hearing, UUID.randomUUID() + "@borger.example", "Skolevejene er mørke.");
        first = people.newest(hearing);
        people.disagree(hearing, UUID.randomUUID() + "@borger.example", "Ring på 70 00 00 47.");
        second = people.newest(hearing);
    }

    @Test
    void filtersCombine() {
        assign(List.of(first), account("mille"));

        assertThat(mille.page(hearing, "/svar?q=skolevej&hos=mig")).contains(link(first));
        assertThat(mille.page(hearing, "/svar?q=skolevej&hos=mig")).doesNotContain(link(second));
        assertThat(mille.page(hearing, "/svar?q=skolevej&hos=ingen"))
                .contains("Der er ingen svar her");
        assertThat(mille.page(hearing, "/svar?tema=ingen&slags=PRIVATE_PERSON"))
                .contains(link(first), link(second));
        assertThat(mille.page(hearing, "/svar?bilag=true")).doesNotContain(link(first));
    }

    @Test
    void theWayOnLeadsThroughTheSameFilter() {
        assign(List.of(first), account("mille"));
        mille.page(hearing, "/svar?hos=mig");

        assertThat(mille.page(hearing, "/svar/" + first))
                .doesNotContain("rel=\"next\"", "rel=\"prev\"");

        mille.page(hearing, "/svar");

        assertThat(mille.page(hearing, "/svar/" + second)).contains("rel=\"next\"");
        assertThat(mille.page(hearing, "/svar/" + first)).contains("rel=\"prev\"");
    }

    @Test
    void givesResponsesToSomebodyAndTakesThemBack() {
        assign(List.of(first, second), account("mille"));
        assertThat(mille.page(hearing, "/svar?hos=mig")).contains(link(first), link(second));

        mille.act(hearing, "/svar/tildeling/fortryd", Map.of("foer", first + " - -"));

        assertThat(mille.page(hearing, "/svar?hos=mig"))
                .contains(link(second))
                .doesNotContain(link(first));
    }

    @Test
    void onlyCaseworkersOfThePlanAreGivenResponses() {
        assertThat(
                        mille.act(
                                hearing,
                                "/svar/tildeling",
                                List.of(first),
                                Map.of("til", account("gerda"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void publishesManyButNotThoseSomebodyHasToLookAt() {
        var answer =
                mille.act(hearing, "/svar/offentliggoerelse", List.of(first, second), Map.of());

        assertThat(answer).flash().containsEntry("doneCount", 1).containsEntry("heldBack", 1);
        assertThat(mille.page(hearing, "/svar?tilstand=PUBLISHED"))
                .contains(link(first))
                .doesNotContain(link(second));
    }

    @Test
    void keepsAViewUnderAName() {
        mille.act(
                hearing,
                "/svar/visninger",
                Map.of("navn", "Mine mørke", "visning", "q=m%C3%B8rke&hos=mig"));

        assertThat(mille.page(hearing, "/svar")).contains("Mine mørke", "q=m%C3%B8rke&amp;hos=mig");
    }

    @Test
    void anAddressSomebodyBrokeShowsNothing() {
        assertThat(mille.page(hearing, "/svar?hos=hvem&tema=hvad"))
                .contains("Der er ingen svar her");
        assertThat(mille.get(hearing, "/svar?tilstand=NAESTEN")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void assign(List<Long> numbers, String account) {
        assertThat(mille.act(hearing, "/svar/tildeling", numbers, Map.of("til", account)))
                .hasStatus(HttpStatus.FOUND);
    }

    private String account(String name) {
        return jdbc.sql("select id from account where email = ?")
                .param(name + "@fjordby.example")
                .query(UUID.class)
                .single()
                .toString();
    }

    private String link(long number) {
        return "/svar/" + number + "\"";
    }
}
