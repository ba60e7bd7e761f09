package dk.faelled.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionStage;
import dk.faelled.decision.Openness;
import dk.faelled.governance.Body;
import dk.faelled.job.JobsAtWork;
import dk.faelled.platform.PortalProperties;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A case from the desk to the table, the meeting, and what is done about it. */
@BrowserTest
class DecisionJourneyTests {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    @Autowired private DecisionStage stage;
    @Autowired private UserDetailsService staff;
    @Autowired private JobsAtWork jobs;
    @Autowired private PortalProperties portal;

    @Test
    void aCaseIsReviewedSentReadDecidedPublishedAndCarriedOut(Browser browser) {
        SignedIn tove = (SignedIn) staff.loadUserByUsername("tove@fjordby.example");
        Body committee = stage.committee("Rejseudvalget", tove);
        DecisionPackage made = stage.complete(Openness.OPEN, committee);
        String desk = "/forvaltning/beslutninger/" + made.slug();

        Page mille = signedIn(browser, "mille@fjordby.example", "Mille");
        mille.navigate(desk);
        press(mille, "Bed om gennemsyn");
        assertThat(mille.locator(".alert-success")).containsText("kan nu se sagen igennem");
        look(mille, "sag-gennemsyn");
        Page gerda = signedIn(browser, "gerda@fjordby.example", "Gerda");
        gerda.navigate(desk);
        press(gerda, "Godkend sagen");
        assertThat(gerda.locator(".alert-success")).containsText("godkendt");
        mille.navigate(desk + "/vej");
        look(mille, "sag-vej");
        validate(mille);
        press(mille, "Send til Rejseudvalget");
        assertThat(mille.locator(".alert-success")).containsText("Sagen er sendt");
        jobs.finish();

        Page phone = signedIn(browser, "tove@fjordby.example", "På dit bord");
        readOnThePhone(phone, made);
        decide(mille, made);
        phone.navigate("/politik/afgjort");
        button(phone, "Godkend protokollen", made.title()).click();
        assertThat(phone.locator(".alert-success")).containsText("godkendt protokollen");
        look(phone, "afgjort");

        mille.navigate(desk + "/vej");
        mille.getByText("Offentliggørelse").click();
        button(mille, "Offentliggør", "Beslutning").click();
        mille.getByText("Offentliggørelse").click();
        button(mille, "Offentliggør", "Dokumenter").click();
        mille.navigate("/forvaltning/opfoelgning");
        mille.getByText(made.slug() + " sættes i gang").first().click();
        mille.getByLabel("Status").selectOption("DONE");
        mille.getByLabel("Hvad er der sket?").fill("Det første møde er holdt.");
        mille.locator("section:has(#nyt) button[type=submit]").click();
        assertThat(mille.locator(".alert-success")).containsText("Gemt");

        Page citizen = page(browser);
        citizen.navigate("/beslutninger/" + made.slug());
        look(citizen, "beslutning");
        validate(citizen);
        citizen.getByText("Se, hvor langt vi er").click();
        assertThat(citizen.locator("main")).containsText("Det første møde er holdt.");
        look(citizen, "opfoelgning");
    }

    /** With one hand, on a train, through a tunnel. */
    private void readOnThePhone(Page phone, DecisionPackage made) {
        phone.setViewportSize(NARROW, 640);
        phone.getByText(made.title()).first().click();
        assertThat(heading(phone)).hasText(made.title());
        phone.waitForCondition(
                () ->
                        (boolean)
                                phone.evaluate(
                                        "async () => !!(await (await caches.open('politik')).match(location.href))"));
        phone.locator("#note-sagsfremstilling summary").click();
        phone.locator("#note-tekst-sagsfremstilling").fill("Spørg hvorfor");
        phone.locator("#note-sagsfremstilling button").click();
        assertThat(phone.locator("#note-sagsfremstilling .note")).containsText("Spørg hvorfor");
        phone.getByLabel("Dit spørgsmål").fill("Hvad koster det?");
        press(phone, "Stil spørgsmålet");
        assertThat(phone.locator("#spoerg")).containsText("Hvad koster det?");
        look(phone, "sag-paa-bordet");
        validate(phone);

        phone.navigate("/politik/sager/" + made.slug());
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.locator("main")).containsText("fortalt helt. Antallet er faldet.");
        assertThat(phone.locator("offline-pages")).isVisible();
        phone.context().setOffline(false);
        phone.navigate("/politik/sager/" + made.slug());
        press(phone, "Markér som læst");
        assertThat(phone.locator(".alert-success")).containsText("Markeret som læst");
    }

    private void decide(Page secretary, DecisionPackage made) {
        secretary.navigate("/forvaltning/moeder");
        secretary.getByText(made.title()).first().click();
        look(secretary, "protokol-tom");
        press(secretary, "Gem fremmødet");
        assertThat(secretary.locator(".alert-success")).containsText("Gemt");
        secretary.getByText("Tilføj afstemning").click();
        press(secretary, "Gem afstemningen");
        assertThat(secretary.locator("#afstemninger ~ ul")).containsText("Vedtaget");
        secretary.getByLabel("Resultat").selectOption("APPROVED");
        secretary.getByLabel("Ordlyd").fill("Udvalget godkendte indstillingen.");
        press(secretary, "Gem beslutningen");
        secretary.getByText("Tilføj mindretalsudtalelse").click();
        secretary
                .getByLabel("Udtalelse", new Page.GetByLabelOptions().setExact(true))
                .fill("Jeg er uenig.");
        secretary.locator("section:has(#mindretal) button[type=submit]").click();
        assertThat(secretary.locator("section:has(#mindretal) .quote")).containsText("uenig");
        look(secretary, "protokol");
        validate(secretary);
        press(secretary, "Luk punktet");
        assertThat(secretary.locator(".alert-success")).containsText("Punktet er lukket");
    }

    private Page signedIn(Browser browser, String email, String greeting) {
        Page page = page(browser);
        new StaffPages(page).signIn(email);
        assertThat(heading(page)).containsText(greeting);
        return page;
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

    /** A button that says to readers of the screen alone what it is about. */
    private static Locator button(Page page, String name, String about) {
        return page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(about));
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
