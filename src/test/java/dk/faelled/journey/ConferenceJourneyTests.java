package dk.faelled.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.platform.PortalProperties;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A conference from the registration to the hall, with every page looked at in every state. */
@BrowserTest
class ConferenceJourneyTests {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    @Autowired private ConferenceStage stage;
    @Autowired private PortalProperties portal;
    @Autowired private MovableClock clock;

    private final Mailbox asta = new Mailbox(UUID.randomUUID() + "@borger.example");
    private final Mailbox birk = new Mailbox(UUID.randomUUID() + "@borger.example");

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSeatIsTakenGivenBackAndPassedOn(Browser browser) {
        StakeholderGroup parents = new StakeholderGroup(UUID.randomUUID(), "Forældre", 1);
        Conference conference = stage.open(1, parents);
        Page page = page(browser);
        page.navigate(conference.path());
        page.getByText("Tilmeld dig", new Page.GetByTextOptions().setExact(true)).click();
        press(page, "Tilmeld mig");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Skriv dit navn");
        look(page, "tilmelding-fejl");
        register(page, "Asta Ørsted", asta);
        look(page, "tilmelding-sendt");

        page.navigate(asta.link("Du har en plads"));
        assertThat(heading(page)).hasText("Vi ses");
        look(page, "tilmelding-plads");
        validate(page);

        Page other = page(browser);
        other.navigate(conference.path() + "/tilmelding");
        register(other, "Birk Bech", birk);
        other.navigate(birk.link("Du er på venteliste"));
        assertThat(heading(other)).hasText("Du er på ventelisten");
        look(other, "tilmelding-venteliste");

        page.getByText("Ret tilmeldingen").click();
        look(page, "tilmelding-ret");
        page.getByLabel("Organisation (valgfrit)").fill("Forældrerådet");
        press(page, "Gem ændringerne");
        assertThat(page.locator(".alert-success")).containsText("rettet");
        page.getByText("Meld afbud", new Page.GetByTextOptions().setExact(true)).click();
        press(page, "Ja, jeg melder afbud");
        assertThat(heading(page)).hasText("Du har meldt afbud");
        look(page, "tilmelding-afbud");

        other.navigate(birk.link("Der er en plads til dig"));
        look(other, "tilmelding-tilbud");
        validate(other);
        press(other, "Ja, jeg kommer");
        assertThat(heading(other)).hasText("Vi ses");
    }

    @Test
    void whatTablesSayStandsInTheHallAtOnceAndSurvivesALostNetwork(Browser browser) {
        Conference conference = stage.open(50);
        Page official = page(browser);
        new StaffPages(official).signIn("mille@fjordby.example");
        assertThat(heading(official)).containsText("Mille");
        String desk = "/forvaltning/arrangementer/" + conference.slug() + "/borde";
        official.navigate(desk);
        official.getByLabel("Hvad taler bordene om?").fill("Leg\nRo\nMad");
        press(official, "Gem");
        assertThat(official.locator(".alert-success")).containsText("stillet op");
        clock.forward(Duration.between(clock.instant(), conference.time().start()));
        List<Page> tables = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            official.navigate(desk);
            official.getByText("Åbn bordet").nth(i).click();
            assertThat(heading(official)).hasText("Bord " + (i + 1));
            Page table = page(browser);
            table.navigate(official.url());
            tables.add(table);
        }
        official.navigate(desk);
        press(official, "Åbn skærmen til salen");
        Page screen = page(browser);
        screen.navigate(official.url());

        for (Page table : tables) {
            write(table, "Et træ ved " + heading(table).innerText());
        }
        Page first = tables.getFirst();
        assertThat(first.locator("#forslag li")).hasCount(1);
        first.getByLabel("Én stemme mere").click();

        assertThat(screen.getByText("Et træ ved Bord 3")).isVisible();
        assertThat(screen.getByText("1 stemme", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        look(screen, "plenum");
        validate(screen);
        look(first, "bord");
        validate(first);
        first.context().setOffline(true);
        write(first, "En bænk");
        assertThat(first.locator("[data-status]")).containsText("1 venter her på telefonen");
        look(first, "bord-uden-net");
        first.context().setOffline(false);
        assertThat(first.locator("#forslag")).containsText("En bænk");
        assertThat(screen.getByText("En bænk")).isVisible();
    }

    @Test
    void theDoorIsKeptOnAPhone(Browser browser) {
        Conference conference = stage.open(50);
        Page citizen = page(browser);
        citizen.navigate(conference.path() + "/tilmelding");
        register(citizen, "Asta Ørsted", asta);
        asta.await("Du har en plads");
        clock.forward(Duration.between(clock.instant(), conference.time().start()));
        Page phone = page(browser);
        new StaffPages(phone).signIn("mille@fjordby.example");
        assertThat(heading(phone)).containsText("Mille");

        phone.navigate("/forvaltning/arrangementer/" + conference.slug() + "/ankomst");
        look(phone, "doeren");
        validate(phone);
        phone.locator("li.door")
                .filter(new Locator.FilterOptions().setHasText("Asta Ørsted"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(phone.locator(".alert-success")).containsText("Ankomsten er noteret");
        press(phone, "Fortryd");
        assertThat(phone.locator(".alert-success")).containsText("fjernet igen");
        phone.getByLabel("Navn", new Page.GetByLabelOptions().setExact(true)).fill("Uventet Gæst");
        press(phone, "Luk ind");
        assertThat(phone.locator("main")).containsText("Uventet Gæst");
        look(phone, "doeren-efter");
    }

    private static void register(Page page, String name, Mailbox who) {
        page.getByLabel("Dit navn").fill(name);
        page.getByLabel("Din e-mail").fill(who.address());
        if (page.getByText("Forældre").count() > 0) {
            page.getByText("Forældre").first().click();
        }
        page.locator("main form .button-primary").click();
        assertThat(heading(page)).hasText("Tak. Se i din mail");
    }

    private static void write(Page table, String text) {
        table.getByLabel("Hvad foreslår bordet?").fill(text);
        press(table, "Skriv forslaget ned");
    }

    private static void look(Page page, String name) {
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, 800);
            PageCheck.look(page, name + "-" + width);
        }
    }

    private static void validate(Page page) {
        PageCheck.validate(page.request().get(page.url()).text(), page.url());
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Page page(Browser browser) {
        return browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(portal.publicUrl().toString())
                                .setViewportSize(NARROW, 800))
                .newPage();
    }
}
