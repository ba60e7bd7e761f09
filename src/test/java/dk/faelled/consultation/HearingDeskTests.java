package dk.faelled.consultation;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.hearing.ConsultedParty;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.hearing.HearingState;
import dk.faelled.response.Respondents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class HearingDeskTests {

    @Autowired private MockMvcTester portal;
    @Autowired private HearingStage stage;
    @Autowired private Respondents people;
    @Autowired private MovableClock clock;
    @Autowired private UserDetailsService staff;

    private final Mailbox board = new Mailbox(UUID.randomUUID() + "@skole.example");
    private final Mailbox citizen = new Mailbox(UUID.randomUUID() + "@borger.example");

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aDraftIsSeenByNobodyElse() {
        Hearing draft =
                stage.draft(HearingKind.POLICY, HearingMother.content("Hemmeligt udkast"), 0, 9);

        assertThat(portal.get().uri(draft.path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri(draft.path() + "/svar/nyt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri("/hoeringer")).bodyText().doesNotContain("Hemmeligt udkast");
        assertThat(portal.get().uri("/feeds/hoeringer.atom"))
                .bodyText()
                .doesNotContain("Hemmeligt udkast");
    }

    @Test
    void anAnnouncedHearingOpensByItselfAndThenWritesToItsParties() {
        Hearing hearing =
                stage.draft(HearingKind.POLICY, HearingMother.content("Hvad med maden?"), 2, 12);
        stage.party(hearing, "Skolebestyrelsen", board.address());

        act(hearing, "/annoncering", Map.of());
        stage.look();

        assertThat(portal.get().uri(hearing.path())).bodyText().contains("Annonceret", "Åbner");
        assertThat(board.messages()).isEmpty();
        clock.forward(Duration.ofDays(2));
        stage.look();

        assertThat(portal.get().uri(hearing.path())).bodyText().contains("Skriv høringssvar");
        assertThat(Mailbox.plainText(board.await("Høring: Hvad med maden?")))
                .contains("Til Skolebestyrelsen", "Kære alle", "Svarfrist: ", "Sagsnummer: 17.00-P")
                .contains("/kvittering/");
        stage.look();
        assertThat(board.messages()).hasSize(1);
    }

    @Test
    void saysWhatIsMissingBeforeItIsAnnounced() {
        Hearing hearing =
                stage.draft(HearingKind.PARTY_HEARING, HearingMother.content("Uden parter"), 0, 9);

        act(hearing, "/annoncering", Map.of());

        assertThat(stage.now(hearing).isDraft()).isTrue();
    }

    @Test
    void asksForAReasonWhenThePeriodIsTooShort() {
        Hearing hearing = stage.draft(HearingKind.POLICY, HearingMother.content("For kort"), 0, 9);
        Map<String, String> period =
                Map.of(
                        "kind",
                        "PLAN_PROPOSAL",
                        "opens",
                        LocalDate.now(clock).toString(),
                        "deadline",
                        LocalDate.now(clock).plusDays(20).toString());

        assertThat(act(hearing, "/periode", period))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kortere end de 8 uger");
    }

    @Test
    void anExtensionReopensAndTellsPartiesAndRespondents() {
        Hearing hearing =
                stage.draft(HearingKind.POLICY, HearingMother.content("Forlænget høring"), 0, 10);
        stage.party(hearing, "Skolebestyrelsen", board.address());
        stage.open(hearing);
        people.agree(hearing, citizen.address());
        clock.forward(Duration.ofDays(11));

        act(
                hearing,
                "/forlaengelse",
                Map.of(
                        "deadline",
                        LocalDate.now(clock).plusDays(7).toString(),
                        "reason",
                        "Mange bad om mere tid"));

        assertThat(stage.now(hearing).state(clock.instant())).isEqualTo(HearingState.OPEN);
        assertThat(portal.get().uri(hearing.path()))
                .bodyText()
                .contains("Mange bad om mere tid", "Fristen er flyttet til");
        assertThat(Mailbox.plainText(board.await("Ny frist i høringen: Forlænget høring")))
                .contains("Mange bad om mere tid", "Tidligere frist: ");
        assertThat(Mailbox.plainText(citizen.await("Ny frist i høringen: Forlænget høring")))
                .contains("Du har allerede svaret");
    }

    @Test
    void aChangeIsSeenAndToldAtTheSameTime() {
        Hearing hearing = stage.open(HearingKind.POLICY, HearingMother.content("Før ændringen"));
        people.agree(hearing, citizen.address());

        act(
                hearing,
                "/om",
                Map.of("basedOn", "1", "title", "Efter ændringen", "lead", "Kort fortalt"));

        assertThat(portal.get().uri(hearing.path())).bodyText().contains("Før ændringen");
        assertThat(act(hearing, "/aendring", Map.of("what", "Titlen er rettet")))
                .hasStatus(HttpStatus.FOUND);

        assertThat(portal.get().uri(hearing.path()))
                .bodyText()
                .contains("Efter ændringen", "Titlen er rettet");
        assertThat(Mailbox.plainText(citizen.await("Ændring i høringen: ")))
                .contains("Titlen er rettet");
    }

    @Test
    void twoOfficialsOnOneTextSeeBothTexts() {
        Hearing hearing = stage.draft(HearingKind.POLICY, HearingMother.content("To på én"), 0, 9);
        act(hearing, "/materiale/tekst", Map.of("basedOn", "1", "tekst", "# 1 Køkken\nDen første"));

        assertThat(
                        act(
                                hearing,
                                "/materiale/tekst",
                                Map.of("basedOn", "1", "tekst", "# 1 Køkken\nDen anden")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("En anden har ændret det samme", "Den første", "Den anden");
        assertThat(
                        act(
                                hearing,
                                "/materiale/modeller",
                                Map.of("basedOn", "1", "tabel", "| A | B\nLedelse | En | To")))
                .as("what the other one left alone")
                .hasStatus(HttpStatus.FOUND);
        assertThat(desk(hearing, "/materiale")).bodyText().contains("Den første", "Ledelse");
    }

    @Test
    void silentPartiesAreRemindedOnceBeforeTheDeadline() {
        Hearing hearing =
                stage.draft(HearingKind.POLICY, HearingMother.content("Tavs part"), 0, 10);
        stage.party(hearing, "Skolebestyrelsen", board.address());
        stage.open(hearing);
        board.await("Høring: Tavs part");
        clock.forward(Duration.ofDays(6));

        stage.look();
        stage.look();

        assertThat(Mailbox.plainText(board.await("Påmindelse om høring: Tavs part")))
                .contains("Vi har ikke modtaget et svar fra Skolebestyrelsen");
        assertThat(board.messages()).hasSize(2);
    }

    @Test
    void aPartyHearingIsSeenOnlyByItsParties() {
        Hearing hearing =
                stage.open(HearingKind.PARTY_HEARING, HearingMother.content("Kun for parter"));
        ConsultedParty party = stage.party(hearing, "Skolebestyrelsen", board.address());
        String link = "/kvittering/" + stage.linkOf(party);

        assertThat(portal.get().uri(hearing.path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri(hearing.path() + "/svar/nyt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.get().uri("/hoeringer")).bodyText().doesNotContain("Kun for parter");
        assertThat(portal.get().uri("/soeg?q=parter")).bodyText().doesNotContain("Kun for parter");
        assertThat(portal.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains("Kun for parter", "Skolebestyrelsen", "Skriv høringssvar");
        MvcTestResult begun =
                portal.post().uri(link + "/hoering/svar").with(formToken()).exchange();
        assertThat(begun).hasStatus(HttpStatus.FOUND);
        assertThat(portal.get().uri(String.valueOf(begun.getResponse().getRedirectedUrl())))
                .hasStatusOk()
                .bodyText()
                .contains("Skolebestyrelsen", board.address());
    }

    @Test
    void aPartyThatBeganGoesOnWithTheSameResponse() {
        Hearing hearing = stage.open(HearingKind.POLICY, HearingMother.content("Samme svar"));
        String link =
                "/kvittering/"
                        + stage.linkOf(stage.party(hearing, "Skolebestyrelsen", board.address()));
        portal.post().uri(link + "/hoering/svar").with(formToken()).exchange();

        MvcTestResult again =
                portal.post().uri(link + "/hoering/svar").with(formToken()).exchange();

        assertThat(portal.get().uri(String.valueOf(again.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Din kladde er gemt");
    }

    @Test
    void whoWasWrittenToStaysOnTheList() {
        Hearing hearing =
                stage.draft(HearingKind.POLICY, HearingMother.content("Bliver stående"), 0, 10);
        ConsultedParty party = stage.party(hearing, "Skolebestyrelsen", board.address());
        stage.open(hearing);

        assertThat(act(hearing, "/parter/" + party.id() + "/sletning", Map.of()))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(portal.get().uri(hearing.path())).bodyText().contains("Skolebestyrelsen");
    }

    @Test
    void publishesAResponseWithoutWhatTheSenderKeepsPrivate() {
        Hearing hearing = stage.open(HearingKind.POLICY, HearingMother.content("Offentligt"));
        people.agree(hearing, citizen.address());
        long number = numberOf(hearing);

        assertThat(portal.get().uri(hearing.path() + "/svar/" + number))
                .hasStatus(HttpStatus.NOT_FOUND);
        act(hearing, "/svar/" + number + "/offentliggoerelse", Map.of("version", "1"));

        assertThat(portal.get().uri(hearing.path() + "/svar/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("Privatperson uden navn", "Enig")
                .doesNotContain("Birk", citizen.address(), "Strandvejen");
        citizen.await("Dit høringssvar er offentliggjort");
        act(hearing, "/svar/" + number + "/afvisning", Map.of("begrundelse", "Grov tone"));

        assertThat(portal.get().uri(hearing.path() + "/svar/" + number))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Mailbox.plainText(citizen.await("Dit høringssvar bliver ikke")))
                .contains("Grov tone", "tæller stadig med");
    }

    private MvcTestResult desk(Hearing hearing, String path) {
        return portal.get()
                .uri(desk(hearing) + path)
                .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                .exchange();
    }

    private long numberOf(Hearing hearing) {
        String list =
                new String(
                        desk(hearing, "/svar").getResponse().getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        return Long.parseLong(list.replaceAll("(?s).*/svar/(\\d+)\".*", "$1"));
    }

    private MvcTestResult act(Hearing hearing, String path, Map<String, String> fields) {
        var request =
                portal.post()
                        .uri(desk(hearing) + path)
                        .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                        .with(formToken());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String desk(Hearing hearing) {
        return "/forvaltning/hoeringer/" + hearing.slug();
    }
}
