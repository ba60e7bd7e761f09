package dk.faelled.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The workspace as an official uses it. */
record StaffPages(Page page) {

    private static final String PASSWORD = "sammen-om-fjorden";

    void signIn(String email) {
        page.navigate("/log-ind");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Adgangskode").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    void publish(String ideaTitle) {
        page.navigate("/forvaltning/gennemsyn");
        page.locator(".queue li")
                .filter(new Locator.FilterOptions().setHasText(ideaTitle))
                .locator("input[name=ideer]")
                .check(new Locator.CheckOptions().setForce(true));
        press("Offentliggør de valgte");
    }

    void answer(String ideaTitle, String status, String text, String unit) {
        page.navigate("/forvaltning/idebanker/helhedsplan-0-18");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ideaTitle)).click();
        page.getByLabel("Status").selectOption(status);
        page.getByLabel("Svar, som alle kan læse").fill(text);
        page.getByLabel("Hvem svarer?").fill(unit);
        press("Gem, og send svaret");
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }
}
