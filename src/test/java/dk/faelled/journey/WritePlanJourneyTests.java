package dk.faelled.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.faelled.account.AccountMother;
import dk.faelled.account.Grant;
import dk.faelled.account.Role;
import dk.faelled.plan.Phase;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import dk.faelled.platform.PortalProperties;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An official writes a plan in a browser. */
@BrowserTest
class WritePlanJourneyTests {

    @Autowired private PortalProperties portal;
    @Autowired private AccountMother accounts;
    @Autowired private PlanMother plans;

    private final String email = UUID.randomUUID() + "@skriver.example";
    private Plan plan;

    @BeforeEach
    void begin() {
        accounts.active(email, Role.OFFICIAL);
        plan = plans.granted("rejse-" + UUID.randomUUID(), false, email, EnumSet.of(Grant.EDITOR));
    }

    @Test
    void phasesAreAddedNamedAndOrderedByKeyboardAlone(Browser browser) {
        try (BrowserContext context = context(browser)) {
            Page page = signedIn(context);
            page.navigate(desk("/proces"));
            tabTo(page, "Tilføj fase");
            page.keyboard().press("Enter");
            page.waitForURL("**/faser/ny**");
            page.locator("#name").focus();
            page.keyboard().type("Den første");
            page.keyboard().press("Tab");
            page.keyboard().type("november 2025");
            page.keyboard().press("Tab");
            page.keyboard().type("december 2025");
            page.keyboard().press("Enter");
            page.waitForURL("**/proces#p-*");

            tabTo(page, "Flyt op: Den første");
            page.keyboard().press("Enter");
            page.waitForURL("**/proces#op-*");

            assertThat(plans.newest(plan).phases())
                    .extracting(Phase::name)
                    .containsExactly("Den første", "Fase");
        }
    }

    @Test
    void theFigureFollowsWhileOneTypes(Browser browser) {
        try (BrowserContext context = context(browser)) {
            Page page = signedIn(context);
            page.navigate(desk("/faser/ny"));
            page.locator("#name").fill("Endnu ikke gemt");
            page.locator("#start").fill("marts 2027");
            page.locator("#end").fill("efteråret 2027");

            assertThat(page.locator("#figur")).containsText("Endnu ikke gemt");
            assertThat(page.locator("#figur"))
                    .containsText("Der er et hul mellem “Fase” og “Endnu ikke gemt”");
            assertThat(plans.newest(plan).phases()).hasSize(1);
        }
    }

    @Test
    void aDraftFollowsItsAuthorToAnotherBrowserUntilItIsSaved(Browser browser) {
        try (BrowserContext office = context(browser);
                BrowserContext train = context(browser)) {
            Page page = signedIn(office);
            page.navigate(desk("/om"));
            page.waitForResponse(
                    answer -> answer.request().method().equals("PUT") && answer.status() == 204,
                    () -> page.locator("#lead").fill("Skrevet halvt på kontoret"));
            page.close();

            Page other = signedIn(train);
            other.navigate(desk("/om"));
            assertThat(other.locator("#lead")).hasValue("Skrevet halvt på kontoret");
            press(other, "Gem");
            other.waitForURL("**" + desk(""));
            other.navigate(desk("/om"));
            assertThat(other.locator("keep-draft")).isHidden();
            assertThat(plans.newest(plan).about().lead()).isEqualTo("Skrevet halvt på kontoret");
        }
    }

    @Test
    void markdownIsShownAsItWillLook(Browser browser) {
        try (BrowserContext context = context(browser)) {
            Page page = signedIn(context);
            page.navigate(desk("/afsnit/ny"));
            Locator text = page.locator("#body");
            text.fill("Havnen er ");
            text.press("End");
            press(page, "Fed");
            page.keyboard().type("vores");

            assertThat(page.locator(".markdown-preview strong")).hasText("vores");
            text.fill("<script>alert(1)</script>");
            assertThat(page.locator(".markdown-preview")).containsText("<script>");
            assertThat(page.locator(".markdown-preview script")).hasCount(0);
        }
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate("document.activeElement.textContent.trim()");
            if (focused.equals(name)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + name);
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/log-ind");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Adgangskode").fill(AccountMother.PASSWORD);
        page.locator("form.panel button[type=submit]").click();
        page.waitForURL("**/forvaltning");
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private String desk(String rest) {
        return "/forvaltning/planer/" + plan.slug() + rest;
    }

    private BrowserContext context(Browser browser) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setBaseURL(portal.publicUrl().toString()));
    }
}
