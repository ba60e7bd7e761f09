package dk.faelled.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.Mailbox;
import dk.faelled.PortalTest;
import dk.faelled.account.AccountMother;
import dk.faelled.account.Role;
import dk.faelled.account.SignedIn;
import dk.faelled.governance.Body;
import dk.faelled.governance.Membership;
import dk.faelled.job.JobsAtWork;
import dk.faelled.thread.Threads;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A closed case tells nobody but its members and officials more than title and ground: whatever the
 * way out, whoever asks.
 */
@PortalTest
class ClosedItemTests {

    private static final String SECRET = "hemmeligtord";
    private static final String GROUND = "Forhandling om et lejemål";
    private static final String TOLD = "Der forhandles om lokaler";

    @Autowired private DecisionStage stage;
    @Autowired private AccountMother accounts;
    @Autowired private MockMvcTester portal;
    @Autowired private JobsAtWork jobs;
    @Autowired private Threads threads;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    private SignedIn member;
    private DecisionPackage closed;

    @BeforeEach
    void publishAllOfAClosedCaseThatCanBe() {
        member = stage.politician("lukket-" + UUID.randomUUID().toString().substring(0, 6));
        closed = prepare(true, false);
    }

    @Test
    void nobodyElseReadsItInAnyWay() throws IOException {
        List<SignedIn> strangers =
                List.of(
                        stage.politician("udenfor"),
                        accounts.active("udenfor@adgang.example", Role.OFFICIAL));
        Map<String, String> leaks = new LinkedHashMap<>();
        for (String path : waysOut(closed)) {
            for (SignedIn who : strangers) {
                look(path, who, leaks);
            }
            look(path, null, leaks);
        }

        assertThat(leaks).isEmpty();
        assertThat(body("/beslutninger/" + closed.slug(), null))
                .contains(GROUND, TOLD, closed.title());
    }

    @Test
    void aCaseThatWasClosedOnlyInTheMeetingKeepsItsDecisionToItself() throws IOException {
        DecisionPackage held = prepare(false, true);

        String page = body("/beslutninger/" + held.slug(), null);
        assertThat(page).doesNotContain("besluttet" + SECRET);
        assertThat(body("/beslutninger", null)).doesNotContain(SECRET);
    }

    @Test
    void aSubstituteReadsNothingOfWhatWasSaidBehindClosedDoorsEarlier() throws IOException {
        SignedIn substitute = stage.politician("afloeser-to");
        Body open = stage.committee("Åbent udvalg", member);
        stage.seat(open, substitute, Membership.Role.SUBSTITUTE);
        DecisionPackage made =
                stage.complete(Openness.OPEN, stage.committee("Lukket", member), open);
        stage.dispatch(made);
        stage.decide(
                made,
                StepOutcome.of(StepResult.RECOMMENDED, "sagt" + SECRET, true, DecisionMother.NOW));
        stage.dispatch(made);

        assertThat(body("/politik/sager/" + made.slug(), substitute))
                .contains(made.title())
                .doesNotContain(SECRET);
        assertThat(new String(stage.bytes(made, 2), StandardCharsets.UTF_8)).doesNotContain(SECRET);
        assertThat(body("/politik/sager/" + made.slug(), member)).contains(SECRET);
    }

    @Test
    void itsMembersAndOfficialsReadIt() throws IOException {
        assertThat(body("/politik/sager/" + closed.slug(), member)).contains(SECRET);
        assertThat(
                        body(
                                "/forvaltning/beslutninger/" + closed.slug() + "/eksempel",
                                accounts.active("mille@fjordby.example", Role.OFFICIAL)))
                .contains(SECRET);
    }

    @Test
    void noLetterSaysWhatItIsAbout() {
        MimeMessage letter = new Mailbox(member.email()).await("En ny sag ligger på dit bord");

        for (String words : List.of(Mailbox.plainText(letter), Mailbox.html(letter))) {
            assertThat(words)
                    .contains("lukket sag")
                    .doesNotContain(SECRET)
                    .doesNotContain(closed.title());
        }
    }

    @Test
    void aSubstituteDoesNotReadIt() throws IOException {
        SignedIn substitute = stage.politician("afloeser");
        Body body = stage.committee("Lukket udvalg to", member);
        stage.seat(body, substitute, Membership.Role.SUBSTITUTE);
        DecisionPackage other = stage.complete(secret(), body);
        stage.dispatch(other);

        assertThat(status("/politik/sager/" + other.slug(), substitute)).isEqualTo(404);
        assertThat(body("/politik", substitute)).doesNotContain(other.title());
    }

    private DecisionPackage prepare(boolean planned, boolean inTheMeeting) {
        Body body = stage.committee("Lukket udvalg", member);
        DecisionPackage made = stage.complete(planned ? secret() : Openness.OPEN, body);
        stage.rewrite(
                made,
                content ->
                        content.withText(Heading.CASE_STATEMENT, SECRET)
                                .withPoint(
                                        new DecisionPoint(
                                                UUID.randomUUID(), SECRET, SECRET, null)));
        stage.dispatch(made);
        stage.publish(made, Publication.AGENDA);
        stage.decide(
                made,
                StepOutcome.of(
                        StepResult.APPROVED,
                        "besluttet" + SECRET,
                        planned || inTheMeeting,
                        DecisionMother.NOW));
        stage.publish(made, Publication.DECISION);
        jobs.finish();
        return stage.now(made);
    }

    /** Pages, documents, feeds, searches and threads on which something of it could stand. */
    private List<String> waysOut(DecisionPackage about) {
        UUID point = about.content().points().getLast().id();
        UUID idea =
                jdbc.sql("select id from idea where state = 'PUBLISHED' limit 1")
                        .query(UUID.class)
                        .single();
        transaction.executeWithoutResult(
                status -> threads.link("idea", idea, DecisionPackage.POINT, point));
        String ideaPath =
                jdbc.sql(
                                """
                                select '/planer/' || b.plan_slug || '/idebank/' || i.number || '-x'
                                from idea i join idea_bank b on b.id = i.bank_id where i.id = :id""")
                        .param("id", idea)
                        .query(String.class)
                        .single();
        String slug = about.slug();
        return List.of(
                "/",
                "/beslutninger",
                "/beslutninger/" + slug,
                "/en/beslutninger/" + slug,
                "/beslutninger/" + slug + "/bilag/1",
                "/beslutninger/" + slug + "/opfoelgning/1",
                "/beslutninger/" + slug + "/opfoelgning/2",
                "/feeds/beslutninger.atom",
                "/planer/" + about.planSlug(),
                "/organisation/" + stage.slugOf(about.steps().getFirst().bodyId()),
                "/soeg?q=" + SECRET,
                ideaPath,
                "/politik",
                "/politik/afgjort",
                "/politik/sager/" + slug,
                "/politik/sager/" + slug + "/pakke.pdf",
                "/politik/sager/" + slug + "/versioner/1.json",
                "/politik/sager/" + slug + "/bilag/1",
                "/forvaltning/beslutninger/" + slug,
                "/forvaltning/beslutninger/" + slug + "/versioner/1",
                "/forvaltning/moeder",
                "/forvaltning/moeder/" + about.steps().getFirst().id(),
                "/forvaltning/opfoelgning",
                "/forvaltning/soeg?q=" + SECRET);
    }

    private void look(String path, @Nullable SignedIn who, Map<String, String> leaks)
            throws IOException {
        String body = body(path, who);
        boolean asked = path.contains("q=" + SECRET);
        if (body.replace(asked ? SECRET + "\"" : "\0", "")
                .replaceAll("(?s)<title>.*?</title>|value=\"[^\"]*\"|q=" + SECRET, "")
                .replace("“" + SECRET + "”", "")
                .contains(SECRET)) {
            leaks.put(path, who == null ? "anybody" : who.email());
        }
    }

    private String body(String path, @Nullable SignedIn who) throws IOException {
        var request = portal.get().uri(path);
        return (who == null ? request : request.with(user(who)))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String path, SignedIn who) {
        return portal.get().uri(path).with(user(who)).exchange().getResponse().getStatus();
    }

    private static Openness secret() {
        return new Openness(true, GROUND, "", null, TOLD);
    }
}
