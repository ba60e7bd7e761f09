package dk.faelled.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A hearing as somebody uses it who answers, also without script. */
record AnswerPages(Page page) {

    void beginAsPrivatePerson(String hearing, String name, String email) {
        page.navigate(hearing);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skriv høringssvar"))
                .click();
        choose("Privatperson");
        page.getByLabel("Dit navn").fill(name);
        page.getByLabel("Din e-mail").fill(email);
        press("Videre til spørgsmålene");
    }

    /** One answer of several; the box around it is what people click. */
    void choose(String option) {
        page.locator("label", new Page.LocatorOptions().setHasText(option)).first().click();
    }

    void write(String question, String text) {
        field(question).locator("textarea, input").first().fill(text);
    }

    void rank(String option, String place) {
        page.getByLabel(option).selectOption(place);
    }

    void enclose(String question, String name) {
        field(question)
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                name,
                                "application/pdf",
                                "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
    }

    private Locator field(String question) {
        return page.locator(".question", new Page.LocatorOptions().setHasText(question)).first();
    }

    void on() {
        page.locator("button[value=frem]").click();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    String heading() {
        return page.locator("h1").innerText();
    }
}
