package dk.faelled.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.faelled.PortalTest;
import dk.faelled.TestEnvironment;
import dk.faelled.journey.BrowserExtension;
import dk.faelled.platform.PortalProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** Signing in through the municipality's own OpenID Connect server. */
@PortalTest
@ContextConfiguration(initializers = {TestEnvironment.class, OidcEnvironment.class})
@ExtendWith(BrowserExtension.class)
class OidcSignInTests {

    @Autowired private PortalProperties portal;

    @Test
    void whoeverWasInvitedComesInWithoutAPassword(Browser browser) {
        try (BrowserContext context = context(browser)) {
            Page page = signIn(context, "mille");

            assertThat(page.url()).endsWith("/forvaltning");
            assertThat(page.locator("body").textContent()).contains("Mille Muslingesø");
        }
    }

    @Test
    void whoeverNobodyInvitedStaysOutside(Browser browser) {
        try (BrowserContext context = context(browser)) {
            Page page = signIn(context, "fremmed");

            assertThat(page.url()).endsWith("/log-ind?ukendt");
            assertThat(page.locator("main").textContent()).contains("Vi kender dig ikke");
            page.navigate("/forvaltning");
            assertThat(page.url()).endsWith("/log-ind");
        }
    }

    private static Page signIn(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate("/log-ind");
        page.getByText("Fjordby Kommunes login").click();
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(name);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> url.contains("localhost") && !url.contains("/oauth2/"));
        return page;
    }

    private BrowserContext context(Browser browser) {
        return browser.newContext(
                new Browser.NewContextOptions().setBaseURL(portal.publicUrl().toString()));
    }
}
