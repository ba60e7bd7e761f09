package dk.faelled.chamber;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionStage;
import dk.faelled.decision.Heading;
import dk.faelled.decision.Openness;
import dk.faelled.decision.PackageContent;
import dk.faelled.decision.StepOutcome;
import dk.faelled.decision.StepResult;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What members do with the cases on their table. */
@PortalTest
class ChamberTests {

    @Autowired private DecisionStage stage;
    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private NoteBook notes;
    @Autowired private JdbcClient jdbc;
    @Autowired private MovableClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aNoteStaysWithItsWordsThroughVersionsAndIsOrphanedWhenTheyAreGone() {
        SignedIn member = stage.politician("noter");
        DecisionPackage made = sent("Noteudvalget", member);
        note(member, made, "sagsfremstilling", "Antallet er faldet.", "Spørg hvorfor");
        note(member, made, "resume", "", "God indledning");

        again(made, content -> content.withText(Heading.RESUME, "Ny indledning"));
        assertThat(get(member, made)).contains("Spørg hvorfor", "God indledning");
        assertThat(get(member, made)).doesNotContain("Noter, hvis tekst er ændret");

        again(made, content -> content.withText(Heading.CASE_STATEMENT, "Noget andet"));
        assertThat(get(member, made))
                .containsSubsequence("Noter, hvis tekst er ændret", "Spørg hvorfor", "Resumé");
    }

    @Test
    void aNoteIsItsWritersAlone() {
        SignedIn member = stage.politician("egen-note");
        SignedIn colleague = stage.politician("nabo");
        DecisionPackage made = sent("Fælles udvalg", member, colleague);
        note(member, made, "resume", "", "kun mine ord");
        UUID note = notes.of(member.id(), made.id()).getFirst().id();

        assertThat(get(colleague, made)).doesNotContain("kun mine ord");
        post(colleague, "/politik/sager/" + made.slug() + "/noter/" + note + "/sletning");
        assertThat(notes.of(member.id(), made.id())).hasSize(1);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from audit_entry
                                        where differences::text like '%kun mine ord%'""")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void aQuestionIsSeenByAllMembersAnsweredOnceAndEntersTheNextVersion() {
        SignedIn asking = stage.politician("spoerger");
        SignedIn other = stage.politician("lytter");
        DecisionPackage made = sent("Spørgeudvalget", asking, other);
        String key = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            post(
                    asking,
                    "/politik/sager/" + made.slug() + "/spoergsmaal",
                    "noegle",
                    key,
                    "spoergsmaal",
                    "Hvad koster det?");
        }
        assertThat(get(other, made)).contains("Hvad koster det?", "Ikke besvaret endnu");

        UUID question =
                jdbc.sql("select id from member_question where package_id = :id")
                        .param("id", made.id())
                        .query(UUID.class)
                        .single();
        SignedIn mille = (SignedIn) staff.loadUserByUsername("mille@fjordby.example");
        post(mille, "/forvaltning/spoergsmaal/" + question, "svar", "375.000 kr.");

        assertThat(get(other, made)).contains("375.000 kr.");
        String letter =
                Mailbox.plainText(new Mailbox(other.email()).await("Et spørgsmål er besvaret"));
        assertThat(letter).contains("Hvad koster det?", made.title());
        again(made, content -> content);
        assertThat(new String(stage.bytes(made, 2), StandardCharsets.UTF_8))
                .contains("375.000 kr.");
    }

    @Test
    void nobodyAsksAfterTheLastDayAndTheWordsAreKept() {
        SignedIn member = stage.politician("sen");
        DecisionPackage made = sent("Sent udvalg", member);
        clock.forward(Duration.ofDays(13));

        MvcTestResult late =
                post(
                        member,
                        "/politik/sager/" + made.slug() + "/spoergsmaal",
                        "noegle",
                        UUID.randomUUID().toString(),
                        "spoergsmaal",
                        "Når jeg det?");

        assertThat(late).flash().containsEntry("typedQuestion", "Når jeg det?");
        assertThat(late).flash().containsEntry("problem", "chamber.question.late");
    }

    @Test
    void membersAreWrittenToWhenSomethingNewLiesOnTheirTable() {
        SignedIn member = stage.politician("brev");
        DecisionPackage made = sent("Brevudvalget", member);

        String letter =
                Mailbox.plainText(
                        new Mailbox(member.email()).await("En ny sag ligger på dit bord"));

        assertThat(letter).contains(made.title(), "Brevudvalget", "/politik/sager/" + made.slug());
    }

    private DecisionPackage sent(String committee, SignedIn... members) {
        DecisionPackage made = stage.complete(Openness.OPEN, stage.committee(committee, members));
        stage.dispatch(made);
        return made;
    }

    /** The body puts it off, and gets it again with other words. */
    private void again(DecisionPackage made, UnaryOperator<PackageContent> how) {
        stage.decide(made, StepOutcome.of(StepResult.DEFERRED, "Udsat", false, clock.instant()));
        stage.rewrite(made, how);
        stage.dispatch(made);
    }

    private void note(
            SignedIn who, DecisionPackage made, String anchor, String quote, String words) {
        post(
                who,
                "/politik/sager/" + made.slug() + "/noter",
                "noegle",
                UUID.randomUUID().toString(),
                "sted",
                anchor,
                "citat",
                quote,
                "note",
                words);
    }

    private MvcTestResult post(SignedIn who, String path, String... fields) {
        var request = portal.post().uri(path).with(formToken()).with(user(who));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String get(SignedIn who, DecisionPackage made) {
        try {
            return portal.get()
                    .uri("/politik/sager/" + made.slug())
                    .with(user(who))
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
