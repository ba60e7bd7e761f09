package dk.faelled.idea;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.Mailbox;
import dk.faelled.PortalTest;
import dk.faelled.account.SignedIn;
import dk.faelled.engagement.CommentForm;
import dk.faelled.engagement.Comments;
import dk.faelled.engagement.Engagements;
import dk.faelled.engagement.ParticipantRegister;
import dk.faelled.engagement.Reports;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What an official's acts do to an idea, its author, its followers and the public pages. */
@PortalTest
class IdeaDeskTests {

    private static final String PLAN = "helhedsplan-0-18";
    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private SignedIn mille;

    @Autowired private IdeaDesk desk;
    @Autowired private IdeaBox box;
    @Autowired private Engagements engagements;
    @Autowired private ParticipantRegister participants;
    @Autowired private Comments comments;
    @Autowired private Reports reports;
    @Autowired private UserDetailsService staff;
    @Autowired private MockMvcTester portal;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    final void signIn() {
        mille = (SignedIn) staff.loadUserByUsername("mille@fjordby.example");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                mille, null, mille.getAuthorities()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void onlyTheEditionThatWasReadIsPublished() {
        Idea idea = confirmed("Læst udgave");
        box.correct(idea.id(), "Ulæst udgave", "Noget helt andet.");

        assertThat(desk.publish(List.of(new ReadIdea(idea.id(), 1)), mille)).isZero();
        assertThat(desk.publish(List.of(new ReadIdea(idea.id(), 2)), mille)).isEqualTo(1);
        assertThat(get(idea).title()).isEqualTo("Ulæst udgave");
    }

    @Test
    void aPublishedIdeaIsFoundAndADeclinedOneIsGoneEverywhere() {
        Idea idea = published("Zebrastribet cykelskur");
        assertThat(page("/soeg?q=zebrastribet")).contains("Zebrastribet cykelskur");

        desk.decline(List.of(idea.id()), "Viser et navn", mille);

        assertThat(page("/soeg?q=zebrastribet")).doesNotContain("Zebrastribet cykelskur");
        assertThat(page("/planer/" + PLAN + "/idebank?q=zebrastribet"))
                .doesNotContain("Zebrastribet cykelskur");
        assertThat(portal.get().uri(get(idea).subject().path()).exchange()).hasStatus(404);
        assertThat(Mailbox.plainText(mailbox(idea).await("Din idé blev ikke lagt frem")))
                .contains("Begrundelse: Viser et navn", get(idea).reference());
    }

    @Test
    void anAnswerSaidTwiceIsSentOnceAndAnEmptyTextKeepsIt() {
        Idea idea = published("Svar kun én gang");

        desk.answer(idea.id(), IdeaStatus.TAKEN_UP, "Ja tak.", "Børn og Unge", mark(idea), mille);
        desk.answer(idea.id(), IdeaStatus.TAKEN_UP, "Ja tak.", "Børn og Unge", mark(idea), mille);
        desk.answer(idea.id(), IdeaStatus.UNDER_CONSIDERATION, "", "", mark(idea), mille);

        assertThat(get(idea).answer()).isNotNull();
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from outgoing_mail
                                        where once_key like :key""")
                                .param("key", "idea-answered:" + idea.id() + "%")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void followersHearOfAnAnswerAndCanStopWithOneClick() {
        Idea idea = published("Fulgt idé");
        Mailbox follower = follower(idea);

        desk.answer(
                idea.id(),
                IdeaStatus.NOT_TAKEN_UP,
                "Det er for dyrt.",
                "Staben",
                mark(idea),
                mille);

        assertThat(Mailbox.plainText(follower.await("Kommunen har svaret på en idé, du følger")))
                .contains("> Det er for dyrt.", "Skriv ikke til mig om det her mere");
    }

    @Test
    void mergingMovesSupportersFollowersAndComments() {
        Idea into = published("Den der bliver");
        Idea idea = published("Den der går ind under");
        Mailbox follower = follower(idea);
        transaction.executeWithoutResult(
                status ->
                        engagements.support(
                                idea.subject(), participants.withEmail(address(), DANISH)));

        desk.merge(idea.id(), PLAN, Objects.requireNonNull(into.number()), mille);

        assertThat(supporters(into)).isEqualTo(1);
        assertThat(page(idea.subject().path())).contains("Den der bliver");
        follower.await("En idé, du følger, er lagt sammen med en anden");
        mailbox(idea).await("Din idé er lagt sammen med en anden");
        assertThat(page("/planer/" + PLAN + "/idebank?q=går+ind+under"))
                .doesNotContain("Den der går ind under");
    }

    @Test
    void aCommentIsSeenWhenAnOfficialPublishedItAndGoneWhenTakenDown() {
        Idea idea = published("Kommenteret idé");
        Mailbox author = new Mailbox(address());
        CommentForm form = new CommentForm("", author.address(), "Det vil jeg med til.", null);
        comments.receive(idea.subject(), form, DANISH);
        comments.receive(idea.subject(), form, DANISH);
        String link = author.link("Bekræft din kommentar");
        String token = link.substring(link.lastIndexOf('/') + 1);
        portal.post()
                .uri("/kvittering/" + token + "/kommentar/bekraeftelse")
                .with(formToken())
                .exchange();
        UUID id = comment(idea);
        assertThat(page(idea.subject().path())).doesNotContain("Det vil jeg med til.");

        comments.publish(id, mille.actor());
        assertThat(page(idea.subject().path())).contains("Det vil jeg med til.");
        comments.decline(id, "Alligevel ikke", mille.actor());
        assertThat(page(idea.subject().path())).doesNotContain("Det vil jeg med til.");
        author.await("Din kommentar til “Kommenteret idé” blev ikke lagt frem");
        assertThat(author.messages()).hasSize(3);
    }

    @Test
    void everyActIsWrittenDown() {
        Idea idea = published("Bogført idé");
        reports.receive(idea.subject(), "Navn i teksten");
        reports.open().stream()
                .filter(report -> report.subject().id().equals(idea.id()))
                .forEach(report -> reports.handle(report.id(), mille.actor()));

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () ->
                                assertThat(
                                                jdbc.sql(
                                                                """
                                                                select act from audit_entry
                                                                where subject_id = :id""")
                                                        .param("id", idea.id())
                                                        .query(String.class)
                                                        .list())
                                        .contains("published", "report-handled"));
    }

    @Test
    void ofTwoAnswersAtOnceTheSecondIsNotSentUnseen() {
        Idea idea = published("To svarer");
        String seen = mark(idea);
        desk.answer(idea.id(), IdeaStatus.TAKEN_UP, "Det første svar.", "Staben", seen, mille);

        assertThatExceptionOfType(AnsweredMeanwhile.class)
                .isThrownBy(
                        () ->
                                desk.answer(
                                        idea.id(),
                                        IdeaStatus.TAKEN_UP,
                                        "Det andet svar.",
                                        "Staben",
                                        seen,
                                        mille));
        assertThat(get(idea).answer()).extracting(Answer::text).isEqualTo("Det første svar.");
    }

    @Test
    void nobodyElseHasTheseVerbs() {
        Idea idea = confirmed("Lukket skrivebord");
        UserDetails viggo = staff.loadUserByUsername("viggo@fjordby.example");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                viggo, null, viggo.getAuthorities()));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.publish(List.of(new ReadIdea(idea.id(), 1)), mille));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> comments.publish(UUID.randomUUID(), mille.actor()));
    }

    @Test
    void anExportKeepsDanishLettersAndNeutralisesFormulas() {
        Idea idea = published("=HYPERLINK(\"http://x\") æøå");
        mille = (SignedIn) staff.loadUserByUsername("mille@fjordby.example");

        String csv =
                new String(
                        portal.get()
                                .uri("/forvaltning/idebanker/" + PLAN + "/eksport.csv")
                                .with(user(mille))
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFNr.;Titel;Tekst;Tema");
        assertThat(csv).contains(idea.number() + ";\"'=HYPERLINK(\"\"http://x\"\") æøå\"");
        assertThat(csv).doesNotContain("@borger.example");
    }

    private Idea confirmed(String title) {
        String address = address();
        IdeaForm form =
                new IdeaForm(title, "En tekst.", "faellesskaber", "", "", "", address, null, null);
        box.receive(box.bank(PLAN), form, DANISH);
        UUID id =
                jdbc.sql(
                                """
                                select i.id from idea i join participant p on p.id = i.author_id
                                where p.email = :email""")
                        .param("email", address)
                        .query(UUID.class)
                        .single();
        box.confirm(id);
        return box.find(id).orElseThrow();
    }

    private Idea published(String title) {
        Idea idea = confirmed(title);
        desk.publish(List.of(new ReadIdea(idea.id(), 1)), mille);
        return get(idea);
    }

    private Mailbox follower(Idea idea) {
        String address = address();
        transaction.executeWithoutResult(
                status ->
                        engagements.follow(
                                idea.subject(), participants.withEmail(address, DANISH)));
        return new Mailbox(address);
    }

    private String mark(Idea idea) {
        return get(idea).answerMark();
    }

    private Idea get(Idea idea) {
        return box.find(idea.id()).orElseThrow();
    }

    private Mailbox mailbox(Idea idea) {
        return new Mailbox(participants.get(Objects.requireNonNull(idea.authorId())).email());
    }

    /** The page as a stranger sees it; the official stays signed in. */
    private String page(String path) {
        byte[] page = portal.get().uri(path).exchange().getResponse().getContentAsByteArray();
        signIn();
        return new String(page, StandardCharsets.UTF_8);
    }

    private int supporters(Idea idea) {
        return jdbc.sql("select supporters from idea where id = :id")
                .param("id", idea.id())
                .query(Integer.class)
                .single();
    }

    private UUID comment(Idea idea) {
        return jdbc.sql("select id from comment where subject_id = :id")
                .param("id", idea.id())
                .query(UUID.class)
                .single();
    }

    private static String address() {
        return UUID.randomUUID() + "@borger.example";
    }
}
