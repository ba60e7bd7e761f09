package dk.faelled.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.platform.PortalProperties;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What may happen to a hearing and its responses, as an official and a citizen see it. */
@BrowserTest
class HearingLifeJourneyTests {

    private static final Duration AFTER_THE_DEADLINE = Duration.ofDays(11);

    @Autowired private PortalProperties portal;
    @Autowired private HearingStage stage;
    @Autowired private MovableClock clock;

    private final Mailbox citizen = new Mailbox(UUID.randomUUID() + "@borger.example");
    private final String title = "Hvad med maden? " + UUID.randomUUID().toString().substring(0, 6);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anExtensionOpensTheHearingAgainAndTellsWhoAnswered(Browser browser) {
        Hearing hearing = open();
        try (BrowserContext visitor = context(browser);
                BrowserContext official = context(browser)) {
            AnswerPages answers = answered(visitor, hearing);
            clock.forward(AFTER_THE_DEADLINE);
            answers.page().reload();
            assertThat(answers.page().locator("main")).containsText("Fristen er udløbet");

            Page desk = desk(official, hearing, "");
            link(desk, "Forlæng fristen");
            look(desk, "forlaengelse");
            desk.getByLabel("Ny sidste dag").fill(LocalDate.now(clock).plusDays(7).toString());
            desk.getByLabel("Hvorfor?").fill("Mange bad om mere tid");
            button(desk, "Forlæng, og fortæl det");
            assertThat(desk.locator(".alert-success")).containsText("deltagerne får besked");
            look(desk, "forlaenget");

            answers.page().navigate(citizen.link("Ny frist i høringen"));
            answers.press("Ret dit svar");
            assertThat(answers.page().locator("h1")).hasText("Maden");
            answers.page().navigate(hearing.path());
            assertThat(answers.page().locator("main")).containsText("Mange bad om mere tid");
            look(answers.page(), "forlaenget-offentlig");
        }
    }

    @Test
    void aChangeIsShownWhenItIsTold(Browser browser) {
        Hearing hearing = open();
        try (BrowserContext visitor = context(browser);
                BrowserContext official = context(browser)) {
            AnswerPages answers = answered(visitor, hearing);
            Page desk = desk(official, hearing, "/om");
            desk.getByLabel("Kort fortalt").fill("Vi vil have bedre mad alle dage.");
            button(desk, "Gem");
            assertThat(desk.locator(".alert-success")).hasText("Gemt.");
            answers.page().navigate(hearing.path());
            assertThat(answers.page().locator("main")).not().containsText("alle dage");
            look(desk, "ikke-fortalt");

            link(desk, "Vis ændringerne");
            look(desk, "fortael");
            desk.getByLabel("Hvad er ændret?").fill("Det gælder nu alle dage");
            button(desk, "Vis dem, og fortæl det");
            assertThat(desk.locator(".alert-success")).isVisible();

            answers.page().navigate(citizen.link("Ændring i høringen"));
            assertThat(answers.page().locator("main")).containsText("Det gælder nu alle dage");
            look(answers.page(), "aendret-kvittering");
            answers.page().navigate(hearing.path());
            assertThat(answers.page().locator("main")).containsText("bedre mad alle dage");
        }
    }

    @Test
    void aResponseSentTooLateIsReceivedAndMayBeTakenIn(Browser browser) {
        Hearing hearing = open();
        try (BrowserContext visitor = context(browser);
                BrowserContext official = context(browser)) {
            AnswerPages answers = begun(visitor, hearing);
            clock.forward(AFTER_THE_DEADLINE);
            answers.page().reload();
            look(answers.page(), "for-sent-gennemse");
            answers.press("Send høringssvar");
            assertThat(answers.page().locator("main")).containsText("Modtaget efter fristen");
            look(answers.page(), "for-sent-kvittering");

            Page desk = responseDesk(official, hearing);
            look(desk, "for-sent");
            button(desk, "Tag det med");
            assertThat(desk.locator(".alert-success")).containsText("Svaret er taget med");

            answers.page().navigate(citizen.link("Dit høringssvar kommer med"));
            assertThat(answers.page().locator("main")).containsText("Efter fristen, taget med");
        }
    }

    @Test
    void aWithdrawnResponseIsGoneFromThePublicPages(Browser browser) {
        Hearing hearing = open();
        try (BrowserContext visitor = context(browser);
                BrowserContext official = context(browser)) {
            AnswerPages answers = answered(visitor, hearing);
            Page desk = responseDesk(official, hearing);
            button(desk, "Offentliggør");
            link(desk, "Se det offentliggjorte svar");
            String published = desk.url();
            look(desk, "offentliggjort");

            answers.page().navigate(citizen.link("Dit høringssvar er offentliggjort"));
            look(answers.page(), "offentliggjort-kvittering");
            answers.page().locator("summary", withText("Træk svaret tilbage")).click();
            answers.press("Ja, træk det tilbage");

            assertThat(answers.page().locator("h1"))
                    .hasText("Du har trukket dit høringssvar tilbage");
            look(answers.page(), "trukket-tilbage");
            desk.navigate(published);
            assertThat(desk.locator("h1")).hasText("Siden findes ikke");
            look(responseDesk(desk, hearing), "trukket-tilbage-forvaltning");
        }
    }

    @Test
    void aProtectedSenderIsUnnamedWhateverTheyTicked(Browser browser) {
        Hearing hearing = open();
        try (BrowserContext visitor = context(browser);
                BrowserContext official = context(browser)) {
            AnswerPages answers = new AnswerPages(visitor.newPage());
            answers.page().navigate(hearing.path() + "/svar/nyt");
            answers.choose("Privatperson");
            answers.page().getByLabel("Dit navn").fill("Birk Bølgemark");
            answers.page().getByLabel("Din e-mail").fill(citizen.address());
            answers.page().getByLabel("Din adresse").fill("Strandvejen 1");
            answers.choose("Vis mit navn");
            answers.choose("Jeg har navne- og adressebeskyttelse");
            answers.press("Videre til spørgsmålene");
            send(answers);
            assertThat(answers.page().locator("main"))
                    .containsText("Hverken navn eller adresse: du har adressebeskyttelse");
            look(answers.page(), "beskyttet-kvittering");

            Page desk = responseDesk(official, hearing);
            assertThat(desk.locator("main")).not().containsText("Strandvejen");
            look(desk, "beskyttet");
            button(desk, "Offentliggør");
            link(desk, "Se det offentliggjorte svar");
            assertThat(desk.locator("main")).containsText("Privatperson uden navn");
            assertThat(desk.locator("main")).not().containsText("Birk");
        }
    }

    @ParameterizedTest
    @CsvSource({"INTERNAL, Økonomiudvalget", "PARTY_HEARING, Ejeren af Åkær 12"})
    void aClosedHearingIsSeenAndAnsweredOnlyByThoseItNames(
            HearingKind kind, String party, Browser browser) {
        Mailbox named = new Mailbox(UUID.randomUUID() + "@part.example");
        try (BrowserContext official = context(browser);
                BrowserContext reader = context(browser)) {
            Page desk = official.newPage();
            new StaffPages(desk).signIn("mille@fjordby.example");
            HearingPages pages = new HearingPages(desk);
            LocalDate today = LocalDate.now(clock);
            pages.begin(title, kind.name(), today, today.plusDays(20));
            pages.tellAbout("Vi hører kun jer.", "Kære alle\n\nHvad mener I?");
            pages.addTheme("Maden");
            pages.ask("AGREEMENT", "Skal alle have mad?", "");
            if (kind == HearingKind.INTERNAL) {
                pages.addBody(party, named.address());
            } else {
                pages.addParty(party, named.address());
            }
            pages.announce();
            assertThat(desk.locator(".alert-success")).containsText("Høringen er annonceret");
            look(desk, "lukket-" + kind);

            Page page = reader.newPage();
            page.navigate("/hoeringer");
            assertThat(page.locator("main")).not().containsText(title);
            page.navigate("/soeg?q=" + title.substring(title.length() - 6));
            assertThat(page.locator("main")).not().containsText(title);

            page.navigate(named.link("Høring: " + title));
            look(page, "lukket-part-" + kind);
            AnswerPages answers = new AnswerPages(page);
            answers.press("Skriv høringssvar");
            page.getByLabel("Dit navn").fill("Rigmor Rørhøne");
            answers.press("Næste");
            send(answers);
            assertThat(page.locator("main")).containsText(party);
            look(page, "lukket-kvittering-" + kind);
        }
    }

    private Hearing open() {
        return stage.open(HearingKind.POLICY, HearingMother.content(title));
    }

    /** Everything is written; only the last button is left. */
    private AnswerPages begun(BrowserContext visitor, Hearing hearing) {
        AnswerPages answers = new AnswerPages(visitor.newPage());
        answers.beginAsPrivatePerson(hearing.path(), "Birk Bølgemark", citizen.address());
        toTheSummary(answers);
        return answers;
    }

    private AnswerPages answered(BrowserContext visitor, Hearing hearing) {
        AnswerPages answers = begun(visitor, hearing);
        answers.press("Send høringssvar");
        assertThat(answers.page().locator("h1")).hasText("Tak. Vi har modtaget dit høringssvar");
        return answers;
    }

    private static void send(AnswerPages answers) {
        toTheSummary(answers);
        answers.press("Send høringssvar");
        assertThat(answers.page().locator(".reference")).isVisible();
    }

    private static void toTheSummary(AnswerPages answers) {
        answers.choose("Enig");
        answers.on();
        assertThat(answers.page().locator("h1")).hasText("Bilag");
        answers.on();
        assertThat(answers.page().locator("h1")).hasText("Læs igennem og send");
    }

    private Page desk(BrowserContext official, Hearing hearing, String part) {
        Page page = official.newPage();
        new StaffPages(page).signIn("mille@fjordby.example");
        page.navigate("/forvaltning" + hearing.path() + part);
        return page;
    }

    private Page responseDesk(BrowserContext official, Hearing hearing) {
        return responseDesk(desk(official, hearing, ""), hearing);
    }

    /** The only response of a hearing, on its desk. */
    private static Page responseDesk(Page page, Hearing hearing) {
        page.navigate("/forvaltning" + hearing.path() + "/svar");
        page.locator("tbody a").click();
        return page;
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void link(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void look(Page page, String step) {
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 800);
            PageCheck.look(page, "hoering-" + step + "-" + width);
        }
    }

    private BrowserContext context(Browser browser) {
        return browser.newContext(
                new Browser.NewContextOptions().setBaseURL(portal.publicUrl().toString()));
    }
}
