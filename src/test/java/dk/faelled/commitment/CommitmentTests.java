package dk.faelled.commitment;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.PortalTest;
import dk.faelled.decision.DecisionEnd;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionStage;
import dk.faelled.decision.Openness;
import dk.faelled.decision.Publication;
import dk.faelled.decision.StepResult;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From what somebody said to what was done about it. */
@PortalTest
class CommitmentTests {

    @Autowired private DecisionStage stage;
    @Autowired private DecisionEnd end;
    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private JdbcClient jdbc;

    @Test
    void whatIsDecidedIsToBeDoneAndToldOfOnceTheDecisionIsPublic() {
        DecisionPackage made = decided(StepResult.APPROVED, null);
        String path = "/beslutninger/" + made.slug() + "/opfoelgning/1";
        UUID id = only(made);

        assertThat(status(path)).isEqualTo(404);
        stage.publish(made, Publication.DECISION);
        assertThat(get(path)).contains("sættes i gang", "Ikke begyndt");
        assertThat(get("/planer/" + made.planSlug())).contains("sættes i gang");

        tell(id, 0, "DONE", "Det er gjort");
        assertThat(get(path)).contains("Gjort", "Det er gjort");
        assertThat(tell(id, 0, "UNDER_WAY", "For sent").getResponse().getStatus()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(
            value = StepResult.class,
            names = {"REJECTED", "DEFERRED", "NOTED", "SENT_TO_HEARING"})
    void nothingElseIsToBeDone(StepResult result) {
        assertThat(count(decided(result, null))).isZero();
    }

    @Test
    void aSuspendedDecisionIsToBeDoneOnceItStandsAgain() {
        DecisionPackage made = decided(StepResult.APPROVED, "Storm (O)");
        assertThat(count(made)).isZero();

        end.restore(made);

        assertThat(count(made)).isEqualTo(1);
    }

    @Test
    void fromAPointOneReachesCitizensWordsInTwoClicksAndBack() {
        String point = "/beslutninger/rammehandleplan-i-fem-punkter";
        String idea = link(get(point), "/planer/rammehandleplan-0-18/idebank/\\d+-[a-z0-9-]+");

        String page = get(idea);

        assertThat(page).contains("Punkt ", point + "#punkt-");
        assertThat(page).contains(point + "/opfoelgning/");
    }

    private DecisionPackage decided(StepResult result, @Nullable String suspendedBy) {
        DecisionPackage made =
                stage.complete(
                        Openness.OPEN,
                        stage.committee("Opfølgning", stage.politician("opfoelger")));
        stage.dispatch(made);
        end.decide(made, result, suspendedBy);
        return made;
    }

    private UUID only(DecisionPackage made) {
        return jdbc.sql("select id from commitment where package_id = :id")
                .param("id", made.id())
                .query(UUID.class)
                .single();
    }

    private int count(DecisionPackage made) {
        return jdbc.sql("select count(*) from commitment where package_id = :id")
                .param("id", made.id())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult tell(UUID id, long basedOn, String status, String text) {
        return portal.post()
                .uri("/forvaltning/opfoelgning/" + id)
                .with(formToken())
                .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                .param("basedOn", String.valueOf(basedOn))
                .param("status", status)
                .param("text", text)
                .exchange();
    }

    private static String link(String page, String pattern) {
        return Pattern.compile("href=\"(" + pattern + ")\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link like " + pattern));
    }

    private int status(String path) {
        return portal.get().uri(path).exchange().getResponse().getStatus();
    }

    private String get(String path) {
        try {
            return portal.get()
                    .uri(path)
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
