package dk.faelled.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.platform.PortalProperties;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A caseworker brings in responses from a spreadsheet and works them through to a white paper. */
@BrowserTest
class ManyResponsesJourneyTests {

    private static final String CAMPAIGN =
            "Behold den lille skole i landsbyen, for den holder hele byen sammen om børnene.";

    @Autowired private PortalProperties portal;
    @Autowired private HearingStage stage;
    @Autowired private Clock clock;

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void fromASpreadsheetToAWhitePaper(int width, Browser browser) {
        Hearing hearing = stage.open(HearingKind.POLICY, HearingMother.content("Skolemad"));
        String desk = "/forvaltning/hoeringer/" + hearing.slug();
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(portal.publicUrl().toString())
                                .setViewportSize(width, 800))) {
            Page page = context.newPage();
            new StaffPages(page).signIn("mille@fjordby.example");
            bringIn(page, desk, width);
            answerTheCampaign(page, desk, width);
            writeTheWhitePaper(page, desk, width);
            page.navigate(desk + "/opbevaring");
            page.getByLabel("Sidste dag på nettet")
                    .fill(LocalDate.now(clock).plusYears(1).toString());
            page.locator("form[action$='/web'] button").click();
            assertThat(page.locator(".alert-success")).containsText("Gemt");
            PageCheck.look(page, "opbevaring-" + width);
        }
    }

    private void bringIn(Page page, String desk, int width) {
        page.navigate(desk + "/import");
        press(page, "Læs filen");
        assertThat(page.locator(".alert-error")).containsText("Vælg en fil");
        PageCheck.look(page, "import-uden-fil-" + width);
        page.getByLabel("Fil", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload(
                                "svar.csv",
                                "text/csv",
                                """
                                Navn;Hvorfor ikke?
                                Asta;%1$s Hilsen Asta
                                Birk;%1$s Mvh Birk
                                ;Uden navn
                                """
                                        .formatted(CAMPAIGN)
                                        .getBytes(StandardCharsets.UTF_8)));
        press(page, "Læs filen");
        assertThat(page.locator("main")).containsText("3 rækker");
        press(page, "Prøv alle rækker");
        assertThat(page.locator(".alert-error")).containsText("Skriv den dag, svarene kom");
        PageCheck.look(page, "import-kolonner-" + width);
        page.getByLabel("Hvilken dag kom de").fill(LocalDate.now(clock).toString());
        press(page, "Prøv alle rækker");
        assertThat(page.locator("#fremdrift")).containsText("Navnet mangler");
        PageCheck.look(page, "import-proevet-" + width);
        press(page, "Hent 2 svar ind");
        assertThat(page.locator("#fremdrift")).containsText("Færdig.");
        PageCheck.look(page, "import-faerdig-" + width);
    }

    private static void answerTheCampaign(Page page, String desk, int width) {
        page.navigate(desk + "/temaer");
        page.getByLabel("Temaets navn").fill("Skolen");
        press(page, "Tilføj");
        assertThat(page.locator(".alert-success")).isVisible();
        page.navigate(desk + "/grupper");
        press(page, "Find dem");
        assertThat(page.locator("main")).containsText("2 svar siger næsten det samme");
        press(page, "Læg dem alle under temaet");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skriv bemærkning"))
                .click();
        page.locator("#tekst").fill("Skolen bliver.");
        PageCheck.look(page, "bemaerkning-kampagne-" + width);
        press(page, "Gem");
        assertThat(page.locator("main")).containsText("Skolen bliver.");
        PageCheck.look(page, "kampagne-" + width);
    }

    private static void writeTheWhitePaper(Page page, String desk, int width) {
        page.navigate(desk + "/hvidbog");
        press(page, "Frys den");
        assertThat(page.locator("#hvidbog-1")).containsText("SHA-256");
        press(page, "Offentliggør");
        assertThat(page.locator("#hvidbog-1")).containsText("har fået en mail");
        PageCheck.look(page, "hvidbog-offentliggjort-" + width);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
