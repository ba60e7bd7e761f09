package dk.faelled.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.platform.PortalProperties;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything an author can do with the secret link, in every state of the idea. */
@BrowserTest
class ReceiptPagesTests {

    @Autowired private PortalProperties portal;
    @Autowired private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void anAuthorConfirmsLateCorrectsAndWithdraws(int width, Browser browser) {
        Mailbox author = new Mailbox(UUID.randomUUID() + "@borger.example");
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(portal.publicUrl().toString())
                                .setViewportSize(width, 800))) {
            Page page = context.newPage();
            CitizenPages citizen = new CitizenPages(page);
            citizen.beginAnIdea();
            citizen.write("Cykler til alle", "En cykel i 3. klasse.", author.address());
            citizen.press("Send idéen");
            PageCheck.look(page, "tjek-mail-" + width);
            String link = author.link("Bekræft din idé");

            clock.forward(Duration.ofDays(8));
            page.navigate(link);
            assertThat(citizen.heading()).isEqualTo("Linket er for gammelt til at bekræfte med");
            assertThat(page.locator("main")).containsText("En cykel i 3. klasse.");
            PageCheck.look(page, "gammelt-link-" + width);
            citizen.press("Send mig et nyt link");
            assertThat(page.locator(".alert-success")).containsText("Vi har sendt dig et nyt link");
            PageCheck.look(page, "bekraeft-ide-" + width);
            citizen.press("Bekræft og send idéen");
            PageCheck.look(page, "kvittering-" + width);

            page.navigate(link);
            assertThat(citizen.heading()).isEqualTo("Tak. Vi har modtaget din idé");

            page.getByText("Ret din idé").click();
            PageCheck.look(page, "ret-ide-" + width);
            page.getByLabel("Fortæl om idéen").fill("En cykel i 2. klasse.");
            citizen.press("Gem rettelsen");
            assertThat(page.locator("main")).containsText("En cykel i 3. klasse.");
            assertThat(page.getByText("Version 2")).isVisible();

            page.getByText("Træk idéen tilbage").click();
            citizen.press("Ja, træk den tilbage");
            assertThat(citizen.heading()).isEqualTo("Du har trukket din idé tilbage");
            PageCheck.look(page, "trukket-tilbage-" + width);
        }
    }
}
