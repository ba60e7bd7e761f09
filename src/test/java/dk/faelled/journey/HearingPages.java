package dk.faelled.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** A hearing as the official who writes it uses the workspace. */
record HearingPages(Page page) {

    void begin(String title, String kind, LocalDate opens, LocalDate deadline) {
        page.navigate("/forvaltning/planer/helhedsplan-0-18/hoeringer");
        page.getByLabel("Titel").fill(title);
        page.getByLabel("Slags høring").selectOption(kind);
        page.getByLabel("Første dag").fill(opens.toString());
        page.getByLabel("Sidste dag").fill(deadline.toString());
        press("Opret høringen");
    }

    void tellAbout(String lead, String letter) {
        page.getByLabel("Kort fortalt").fill(lead);
        page.getByLabel("Hvad sker der bagefter?").fill("Udvalget behandler svarene i august");
        page.getByLabel("Høringsbrev").fill(letter);
        press("Gem");
    }

    void addTheme(String name) {
        tab("Spørgsmål");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tilføj tema")).click();
        page.getByLabel("Navn").fill(name);
        press("Gem");
    }

    /**
     * @param options one on each line; empty for kinds without
     */
    void ask(String kind, String text, String options) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tilføj spørgsmål"))
                .first()
                .click();
        page.locator("#kind").selectOption(kind);
        page.locator("#text").fill(text);
        if (!options.isEmpty()) {
            page.locator("#options").fill(options);
        }
        press("Gem");
    }

    void hearText(String text) {
        tab("Materiale");
        page.locator("#tekst").fill(text);
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("section:has(#afsnit) button").click());
    }

    void addParty(String name, String email) {
        beginParty();
        page.locator("#name").fill(name);
        writeParty("ASSOCIATION", email);
    }

    /** A body of the municipality, by its name. */
    void addBody(String name, String email) {
        beginParty();
        page.locator("#body").selectOption(new SelectOption().setLabel(name));
        writeParty("COUNCIL_OR_COMMITTEE", email);
    }

    private void beginParty() {
        tab("Høringsparter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tilføj høringspart"))
                .click();
    }

    private void writeParty(String kind, String email) {
        page.locator("#kind").selectOption(kind);
        page.locator("#email").fill(email);
        press("Gem");
    }

    void announce() {
        tab("Oversigt");
        press("Annoncér høringen");
    }

    void tab(String name) {
        page.locator("nav.tabs")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    /** Whoever goes on faster than the form is sent would lose it. */
    void press(String button) {
        Locator found =
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true));
        page.waitForResponse(
                response -> response.request().method().equals("POST"), () -> found.click());
    }
}
