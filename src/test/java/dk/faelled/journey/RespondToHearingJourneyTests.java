package dk.faelled.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.faelled.Mailbox;
import dk.faelled.document.AccessiblePdf;
import dk.faelled.platform.PortalProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the official's first question to the receipts of those who answered. */
@BrowserTest
class RespondToHearingJourneyTests {

    /** What is typed or chosen for every kind of question, as it is to be read afterwards. */
    private static final List<String> ANSWERS =
            List.of(
                    "Delvist enig",
                    "Fordi nogen skal smøre.",
                    "Hver dag",
                    "Mandag",
                    "1. Smag",
                    "2. Pris",
                    "Madkassen",
                    "Hver skole har to køkkener.",
                    "referat.pdf");

    @Autowired private PortalProperties portal;
    @Autowired private Clock clock;

    private final String title =
            "Hvad skal børn spise? " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void anOfficialAsksEveryKindOfQuestionAndACitizenAndABoardAnswer(Browser browser) {
        Mailbox citizen = new Mailbox(UUID.randomUUID() + "@borger.example");
        Mailbox board = new Mailbox(UUID.randomUUID() + "@skole.example");
        try (BrowserContext official = open(browser, true, 1280);
                BrowserContext phone = open(browser, false, 320);
                BrowserContext office = open(browser, true, 1280)) {
            String hearing = announce(official.newPage(), board);

            Page page = phone.newPage();
            AnswerPages answers = new AnswerPages(page);
            answers.beginAsPrivatePerson(hearing, "Birk Bølgemark", citizen.address());
            answerEverything(answers);
            answers.press("Send høringssvar");
            assertThat(answers.heading()).isEqualTo("Tak. Vi har modtaget dit høringssvar");
            checkReceipt(phone, page, citizen);
            correct(answers, citizen);

            Page boards = office.newPage();
            boards.navigate(board.link("Høring: " + title));
            AnswerPages second = new AnswerPages(boards);
            second.press("Skriv høringssvar");
            boards.getByLabel("Dit navn").fill("Rigmor Rørhøne");
            boards.getByLabel("Hvornår blev svaret behandlet?")
                    .fill(LocalDate.now(clock).toString());
            boards.getByLabel("Formand").fill("Rigmor Rørhøne");
            look(boards, "hvem");
            second.press("Næste");
            look(boards, "spoergsmaal");
            answerEverything(second);
            look(boards, "gennemse");
            second.press("Send høringssvar");
            look(boards, "kvittering");
            assertThat(boards.locator("main")).containsText("Bestyrelsen ved Sejlby Skole");
            checkReceipt(office, boards, board);
            correct(second, board);
        }
    }

    private String announce(Page page, Mailbox board) {
        new StaffPages(page).signIn("mille@fjordby.example");
        HearingPages desk = new HearingPages(page);
        LocalDate today = LocalDate.now(clock);
        desk.begin(title, "POLICY", today, today.plusDays(9));
        desk.tellAbout("Vi vil have bedre mad i skolerne.", "Kære alle\n\nHvad mener I?");
        desk.hearText("# 4.1 Køkken\nHver skole har et køkken.");
        desk.addTheme("Maden");
        desk.ask("INFORMATION", "Læs afsnit 4.1 først", "");
        desk.ask("AGREEMENT", "Skal alle have mad?", "");
        desk.ask("LONG_TEXT", "Hvorfor mener du det?", "");
        desk.ask("SINGLE_CHOICE", "Hvor ofte?", "Hver dag\nEn gang om ugen");
        desk.ask("SEVERAL_CHOICES", "Hvilke dage?", "Mandag\nTirsdag");
        desk.ask("RANKING", "Hvad er vigtigst?", "Pris\nSmag");
        desk.ask("SHORT_TEXT", "Hvad skal det hedde?", "");
        desk.ask("AMENDMENT", "Skal teksten være anderledes?", "");
        desk.ask("FILE", "Har I et referat?", "");
        PageCheck.look(page, "hoering-spoergsmaal-1280");
        desk.addParty("Bestyrelsen ved Sejlby Skole", board.address());
        for (int i = 1; i < 5; i++) {
            desk.addParty("Forening " + i, UUID.randomUUID() + "@forening.example");
        }
        desk.announce();
        assertThat(page.locator(".alert-success")).containsText("Høringen er annonceret");
        page.getByText("Den offentlige side").last().click();
        return page.url();
    }

    private static void answerEverything(AnswerPages answers) {
        answers.choose("Delvist enig");
        answers.write("Hvorfor mener du det?", "Fordi nogen skal smøre.");
        answers.choose("Hver dag");
        answers.choose("Mandag");
        answers.rank("Smag", "1");
        answers.rank("Pris", "2");
        answers.write("Hvad skal det hedde?", "Madkassen");
        answers.write("Skal teksten være anderledes?", "Hver skole har to køkkener.");
        answers.enclose("Har I et referat?", "referat.pdf");
        answers.on();
        assertThat(answers.heading()).isEqualTo("Bilag");
        answers.on();
        assertThat(answers.heading()).isEqualTo("Læs igennem og send");
        for (String answer : ANSWERS) {
            assertThat(answers.page().locator("main")).containsText(answer);
        }
    }

    private void checkReceipt(BrowserContext context, Page page, Mailbox sender) {
        String mail = Mailbox.plainText(sender.await("Kvittering for dit høringssvar"));
        for (String answer : ANSWERS) {
            assertThat(page.locator("main")).containsText(answer);
            assertThat(mail).contains(answer);
        }
        String reference = page.locator(".reference").innerText();
        assertThat(reference).matches("HS-\\d{4}-\\d{5}");
        assertThat(mail).contains(reference);
        AccessiblePdf.check(context.request().get(page.url() + "/svar.pdf").body(), "receipt");
    }

    private static void correct(AnswerPages answers, Mailbox sender) {
        answers.press("Ret dit svar");
        answers.choose("Uenig");
        answers.on();
        answers.on();
        answers.press("Send det rettede svar");
        assertThat(answers.page().locator("main")).containsText("Version 2");
        assertThat(Mailbox.plainText(sender.await("Kvittering for dit rettede høringssvar")))
                .contains("> Uenig");
    }

    private static void look(Page page, String step) {
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 800);
            PageCheck.look(page, "hoeringssvar-" + step + "-" + width);
        }
    }

    private BrowserContext open(Browser browser, boolean script, int width) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setBaseURL(portal.publicUrl().toString())
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(script));
    }
}
