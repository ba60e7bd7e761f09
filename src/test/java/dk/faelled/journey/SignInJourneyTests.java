package dk.faelled.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.faelled.Mailbox;
import dk.faelled.account.AccountMother;
import dk.faelled.account.Role;
import dk.faelled.platform.PortalProperties;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways in: invitation, password, one-time code, passkey; and the way out everywhere. */
@BrowserTest
class SignInJourneyTests {

    @Autowired private PortalProperties portal;
    @Autowired private AccountMother accounts;
    @Autowired private Clock clock;

    @Test
    void aPasskeyIsMadeAndSignsItsOwnerIn(Browser browser) {
        String email = address();
        accounts.active(email, Role.OFFICIAL);
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            giveVirtualKey(context, page);
            signIn(page, email);
            page.navigate("/konto");
            page.getByLabel("Hvad vil du kalde nøglen?").fill("Min nøgle");
            press(page, "Tilføj adgangsnøgle");
            PlaywrightAssertions.assertThat(page.locator("main"))
                    .containsText("Adgangsnøglen er tilføjet.");
            assertThat(page.locator("main").textContent()).contains("Min nøgle");
            press(page, "Log ud");
            page.waitForURL("**/");

            page.navigate("/log-ind");
            press(page, "Log ind med adgangsnøgle");
            page.waitForURL("**/forvaltning");

            page.navigate("/konto");
            page.locator("form[action*='/konto/noegler/'] button").click();
            assertThat(page.locator("main").textContent()).contains("Adgangsnøglen er fjernet.");
        }
    }

    @Test
    void aCodeIsAskedForOnceItIsTurnedOnAndCountsOnce(Browser browser) throws InvalidKeyException {
        String email = address();
        accounts.active(email, Role.OFFICIAL);
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            signIn(page, email);
            page.navigate("/konto/koder");
            String secret = page.locator("strong.break").textContent();
            String code = code(secret);
            page.getByLabel("Kode", new Page.GetByLabelOptions().setExact(true)).fill(code);
            page.locator("main button[type=submit]").click();
            List<String> recovery = page.locator(".secret-codes li").allTextContents();
            assertThat(recovery).hasSize(8);
            press(page, "Log ud");

            enterPassword(page, email);
            assertThat(page.url()).endsWith("/log-ind/kode");
            page.navigate("/forvaltning");
            assertThat(page.url()).as("half signed in is not signed in").endsWith("/log-ind");

            enterPassword(page, email);
            enterCode(page, code);
            assertThat(page.locator("main").textContent()).contains("Koden passer ikke");
            enterCode(page, recovery.getFirst());
            assertThat(page.url()).endsWith("/forvaltning");
        }
    }

    @Test
    void guessingCodesIsSlowedDown(Browser browser) throws InvalidKeyException {
        String email = address();
        accounts.active(email, Role.OFFICIAL);
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            signIn(page, email);
            page.navigate("/konto/koder");
            String secret = page.locator("strong.break").textContent();
            page.getByLabel("Kode", new Page.GetByLabelOptions().setExact(true)).fill(code(secret));
            page.locator("main button[type=submit]").click();
            press(page, "Log ud");
            enterPassword(page, email);

            for (int i = 0; i < 5; i++) {
                enterCode(page, "00000" + i);
            }
            enterCode(page, "000009");

            assertThat(page.url()).endsWith("/log-ind?vent");
        }
    }

    @Test
    void anInvitedColleagueChoosesAPasswordOnce(Browser browser) {
        String email = address();
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            new StaffPages(page).signIn("anker@fjordby.example");
            page.navigate("/administration/brugere/ny");
            page.getByLabel("Navn").fill("Rikke Rev");
            page.getByLabel("E-mail").fill(email);
            press(page, "Send invitationen");
            press(page, "Log ud");

            String link = new Mailbox(email).link("Du er inviteret");
            page.navigate(link);
            choose(page, "12345678901234");
            assertThat(page.locator("main").textContent()).contains("for let at gætte");
            choose(page, "havgus over syv broer");
            assertThat(page.url()).endsWith("/log-ind");
            page.navigate(link);
            assertThat(page.locator("h1").textContent()).isEqualTo("Linket virker ikke længere");

            page.navigate("/log-ind");
            page.getByLabel("E-mail").fill(email);
            page.getByLabel("Adgangskode").fill("havgus over syv broer");
            page.locator("form.panel button[type=submit]").click();
            assertThat(page.url()).endsWith("/forvaltning");
        }
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowser(Browser browser) {
        String email = address();
        accounts.active(email, Role.OFFICIAL);
        try (BrowserContext one = context(browser);
                BrowserContext other = context(browser)) {
            Page here = one.newPage();
            Page there = other.newPage();
            signIn(here, email);
            signIn(there, email);

            here.navigate("/konto");
            press(here, "Log ud alle andre steder");

            there.navigate("/forvaltning");
            assertThat(there.url()).endsWith("/log-ind");
            here.navigate("/forvaltning");
            assertThat(here.url()).endsWith("/forvaltning");
        }
    }

    private static void choose(Page page, String password) {
        page.getByLabel("Ny adgangskode", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        page.getByLabel("Gentag den nye adgangskode").fill(password);
        press(page, "Gem adgangskoden");
    }

    private void signIn(Page page, String email) {
        enterPassword(page, email);
        assertThat(page.url()).endsWith("/forvaltning");
    }

    private static void enterPassword(Page page, String email) {
        page.navigate("/log-ind");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Adgangskode").fill(AccountMother.PASSWORD);
        page.locator("form.panel button[type=submit]").click();
    }

    private static void enterCode(Page page, String code) {
        page.locator("#kode").fill(code);
        page.locator("main button[type=submit]").click();
    }

    private String code(String secret) throws InvalidKeyException {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()),
                clock.instant());
    }

    private static void giveVirtualKey(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private BrowserContext context(Browser browser) {
        return browser.newContext(
                new Browser.NewContextOptions().setBaseURL(portal.publicUrl().toString()));
    }

    private static String address() {
        return UUID.randomUUID() + "@noegle.example";
    }
}
