package dk.faelled.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The idea bank as a citizen uses it. */
record CitizenPages(Page page) {

    /** Goes from the idea bank to the empty form. */
    void beginAnIdea() {
        page.navigate("/planer/helhedsplan-0-18/idebank");
        page.locator(".action a.button-primary").first().click();
    }

    void write(String title, String text, String email) {
        page.getByLabel("Giv din idé en overskrift").fill(title);
        page.getByLabel("Fortæl om idéen").fill(text);
        page.getByLabel("Hvad handler den mest om?").selectOption("skoleveje");
        page.getByLabel("Din e-mail").fill(email);
    }

    void choosePicture(String name, byte[] content) {
        page.locator("#picture").setInputFiles(new FilePayload(name, "image/png", content));
        page.getByLabel("Hvad viser billedet?").fill("En mørk sti");
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    /** Asks to support the idea on the page, by e-mail. */
    void support(String email) {
        page.locator(".support-box summary").click();
        page.locator("#support-email").fill(email);
        press("Send mig linket");
    }

    String heading() {
        return page.locator("h1").innerText();
    }
}
