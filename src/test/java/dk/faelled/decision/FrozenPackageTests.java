package dk.faelled.decision;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.PortalTest;
import dk.faelled.account.SignedIn;
import dk.faelled.document.Checksum;
import dk.faelled.governance.Body;
import dk.faelled.job.JobsAtWork;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a body was sent stays what it was. */
@PortalTest
class FrozenPackageTests {

    @Autowired private DecisionStage stage;
    @Autowired private MockMvcTester portal;
    @Autowired private JobsAtWork jobs;
    @Autowired private UserDetailsService staff;

    @Test
    void whatAMemberReadIsByteForByteTheSameAfterLaterEdits() {
        SignedIn member = stage.politician("laes");
        DecisionPackage made =
                stage.complete(Openness.OPEN, stage.committee("Læseudvalget", member));
        stage.dispatch(made);
        jobs.finish();
        String before = page(member, made);
        byte[] bytes = stage.bytes(made, 1);
        String checksum = stage.version(made, 1).checksum();

        stage.rewrite(made, content -> content.withText(Heading.RESUME, "Noget helt andet"));

        assertThat(page(member, made)).contains(checksum).doesNotContain("Noget helt andet");
        assertThat(withoutForms(page(member, made))).isEqualTo(withoutForms(before));
        assertThat(stage.bytes(made, 1)).isEqualTo(bytes);
        assertThat(Checksum.of(stage.bytes(made, 1))).isEqualTo(checksum);
        assertThat(download(member, made)).isEqualTo(bytes);
    }

    @Test
    void theNextVersionShowsWhatIsNewChangedAndWithdrawn() {
        SignedIn member = stage.politician("forskel");
        DecisionPackage made =
                stage.complete(Openness.OPEN, stage.committee("Forskelsudvalget", member));
        stage.dispatch(made);
        open(member, made, "/laest");
        stage.decide(made, StepOutcome.of(StepResult.DEFERRED, "Udsat", false, DecisionMother.NOW));
        stage.rewrite(
                made,
                content ->
                        content.withText(Heading.RESUME, made.slug() + " kort fortalt igen")
                                .withPoint(
                                        new DecisionPoint(
                                                UUID.randomUUID(), "et nyt punkt", "", null)));
        stage.dispatch(made);

        assertThat(get(member, "/politik")).contains("Ændret, siden du læste den");
        assertThat(get(member, "/politik/sager/" + made.slug() + "/nyt?siden=1"))
                .contains("<ins>fortalt igen</ins>", "<ins>et nyt punkt</ins>")
                .contains("Resumé");
    }

    @Test
    void aCaseFollowsItsMeetingToAnotherDay() {
        Body body = stage.committee("Flytteudvalget", stage.politician("flytter"));
        DecisionPackage made = stage.complete(Openness.OPEN, body);
        stage.dispatch(made);
        PathStep before = stage.now(made).steps().getFirst();
        LocalDateTime later = before.requireMeets().plusDays(3);

        portal.post()
                .uri(
                        "/forvaltning/organisation/%s/moeder/%s"
                                .formatted(body.slug(), before.meetingId()))
                .with(formToken())
                .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                .param("basedOn", "0")
                .param("day", later.toLocalDate().toString())
                .param("begins", later.toLocalTime().toString())
                .param("place", "Et andet sted")
                .exchange();

        PathStep moved = stage.now(made).steps().getFirst();
        assertThat(moved.meets()).isEqualTo(later);
        assertThat(moved.place()).isEqualTo("Et andet sted");
    }

    @Test
    void aMemberSeesOnlyWhatLiesOnTheirTable() {
        SignedIn member = stage.politician("egen");
        SignedIn other = stage.politician("fremmed");
        DecisionPackage made =
                stage.complete(Openness.OPEN, stage.committee("Eget udvalg", member));
        String path = "/politik/sager/" + made.slug();

        assertThat(status(member, path)).isEqualTo(404);
        stage.dispatch(made);

        assertThat(status(member, path)).isEqualTo(200);
        assertThat(status(member, path + "/versioner/2")).isEqualTo(404);
        for (String part : List.of("", "/pakke.pdf", "/versioner/1", "/versioner/1.json")) {
            assertThat(status(other, path + part)).as(part).isEqualTo(404);
            assertThat(status((SignedIn) staff.loadUserByUsername("anker@fjordby.example"), path))
                    .as("administrators have no seat")
                    .isEqualTo(404);
        }
    }

    private String page(SignedIn who, DecisionPackage made) {
        return get(who, "/politik/sager/" + made.slug());
    }

    private byte[] download(SignedIn who, DecisionPackage made) {
        return portal.get()
                .uri("/politik/sager/" + made.slug() + "/versioner/1.json")
                .with(user(who))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private void open(SignedIn who, DecisionPackage made, String act) {
        portal.post()
                .uri("/politik/sager/" + made.slug() + act)
                .with(formToken())
                .with(user(who))
                .exchange();
    }

    private String get(SignedIn who, String path) {
        try {
            return portal.get()
                    .uri(path)
                    .with(user(who))
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private int status(SignedIn who, String path) {
        return portal.get().uri(path).with(user(who)).exchange().getResponse().getStatus();
    }

    /** Keys of forms are new each time a page is shown; what it says is not. */
    private static String withoutForms(String html) {
        return html.replaceAll("(?s)<form.*?</form>", "")
                .replaceAll("(?s)<section class=\"panel no-print.*", "");
    }
}
