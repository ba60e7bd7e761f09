package dk.faelled.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.faelled.Mailbox;
import dk.faelled.idea.Png;
import dk.faelled.platform.PortalProperties;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a citizen's first word to the municipality's answer, and what others think of it. */
@BrowserTest
class SendIdeaJourneyTests {

    @Autowired private PortalProperties portal;

    @Test
    void aCitizenWithoutScriptSendsAnIdeaAndSeesWhatBecameOfIt(Browser browser) throws IOException {
        String title = "Lys på stien " + UUID.randomUUID().toString().substring(0, 8);
        Mailbox author = new Mailbox(UUID.randomUUID() + "@borger.example");
        try (BrowserContext withoutScript = open(browser, false, 1280);
                BrowserContext official = open(browser, true, 1280)) {
            Page page = withoutScript.newPage();
            CitizenPages citizen = new CitizenPages(page);
            citizen.beginAnIdea();
            citizen.write(title, "Stien er mørk om vinteren.\n\nSæt lamper op.", author.address());
            citizen.choosePicture("Mørk sti.png", Png.small());
            citizen.press("Send idéen");
            assertThat(citizen.heading()).isEqualTo("Tjek din e-mail");

            page.navigate(author.link("Bekræft din idé: " + title));
            assertThat(page.locator("main img.picture")).isVisible();
            citizen.press("Bekræft og send idéen");
            assertThat(citizen.heading()).isEqualTo("Tak. Vi har modtaget din idé");
            String reference = page.locator(".reference").innerText();
            assertThat(reference).matches("ID-\\d{4}-\\d{4}");
            String receipt = author.link("Kvittering: Vi har modtaget din idé");

            StaffPages staff = new StaffPages(official.newPage());
            staff.signIn("mille@fjordby.example");
            staff.publish(title);
            assertThat(staff.page().locator(".alert-success"))
                    .containsText("1 idé er offentliggjort");
            author.await("Din idé er lagt frem: " + title);
            staff.answer(title, "TAKEN_UP", "Ja. Lamperne kommer op i foråret.", "Teknik og Miljø");
            PageCheck.look(staff.page(), "ide-paa-skrivebordet-1280");

            assertThat(Mailbox.plainText(author.await("Kommunen har svaret på din idé: " + title)))
                    .contains("> Ja. Lamperne kommer op i foråret.", "Status: Taget med");
            page.navigate(receipt);
            assertThat(page.locator(".factbox")).containsText("Ja. Lamperne kommer op i foråret.");
            assertThat(page.locator(".thread")).containsText("Taget med");
            assertThat(page.locator(".reference")).hasText(reference);
        }
    }

    @Test
    void aSecondBrowserSupportsAnIdeaOnceOnly(Browser browser) {
        Mailbox supporter = new Mailbox(UUID.randomUUID() + "@borger.example");
        try (BrowserContext first = open(browser, true, 320);
                BrowserContext second = open(browser, true, 1280)) {
            Page page = first.newPage();
            page.navigate("/planer/helhedsplan-0-18/idebank?sortering=NYESTE");
            page.locator(".idea h3 a").first().click();
            int before = supporters(page);
            String idea = page.url();
            new CitizenPages(page).support(supporter.address());
            assertThat(new CitizenPages(page).heading()).isEqualTo("Tjek din e-mail");

            page.navigate(supporter.link("Bekræft din støtte"));
            PageCheck.look(page, "bekraeft-stoette-320");
            new CitizenPages(page).press("Ja, jeg støtter idéen");
            assertThat(page.locator(".alert-success")).containsText("Din støtte er talt med");
            assertThat(supporters(page)).isEqualTo(before + 1);
            assertThat(page.locator("#stoette")).containsText("Du støtter idéen");

            Page other = second.newPage();
            other.navigate(idea);
            new CitizenPages(other).support(supporter.address());
            other.navigate(supporter.link("Du støtter allerede"));
            other.navigate(idea);
            assertThat(supporters(other)).isEqualTo(before + 1);
        }
    }

    @Test
    void aFormWithProblemsPutsTheReaderWhereTheyAreListed(Browser browser) {
        for (int width : List.of(1280, 320)) {
            try (BrowserContext context = open(browser, true, width)) {
                Page page = context.newPage();
                CitizenPages citizen = new CitizenPages(page);
                citizen.beginAnIdea();
                citizen.write("Lys på stien", "", "ikke en adresse");
                citizen.press("Send idéen");

                assertThat(page.locator("#fejl")).isFocused();
                assertThat(page.locator("#fejl li")).hasCount(2);
                assertThat(page.locator("#title")).hasValue("Lys på stien");
                PageCheck.look(page, "ny-ide-med-fejl-" + width);
                page.locator("#fejl a").first().click();
                assertThat(page.locator("#text, #email").locator(":scope:focus")).hasCount(1);
            }
        }
    }

    @Test
    void aFormWhoseTokenIsGoneIsShownAgainAndCanBeSent(Browser browser) {
        Mailbox author = new Mailbox(UUID.randomUUID() + "@borger.example");
        try (BrowserContext context = open(browser, true, 1280)) {
            Page page = context.newPage();
            CitizenPages citizen = new CitizenPages(page);
            citizen.beginAnIdea();
            citizen.write("Lys på stien", "Sæt lamper op.", author.address());
            context.clearCookies();
            citizen.press("Send idéen");

            assertThat(citizen.heading()).isEqualTo("Siden var blevet for gammel");
            assertThat(page.locator("main")).containsText("Sæt lamper op.");
            PageCheck.look(page, "for-gammel-formular-1280");
            citizen.press("Prøv igen");
            assertThat(citizen.heading()).isEqualTo("Tjek din e-mail");
            author.await("Bekræft din idé: Lys på stien");
        }
    }

    @Test
    void similarIdeasAppearWhileWriting(Browser browser) {
        try (BrowserContext context = open(browser, true, 1280)) {
            Page page = context.newPage();
            new CitizenPages(page).beginAnIdea();
            page.locator("#title").pressSequentially("Lektiehjælp på biblioteket");

            assertThat(page.locator("#lignende")).containsText("Ligner din idé en af disse?");
            PageCheck.look(page, "lignende-ideer-1280");
        }
    }

    private BrowserContext open(Browser browser, boolean script, int width) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setBaseURL(portal.publicUrl().toString())
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(script));
    }

    private static int supporters(Page page) {
        String digits = page.locator("#stoette p").first().innerText().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
