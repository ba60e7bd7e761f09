package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.Mailbox;
import dk.faelled.TestEnvironment;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The packaged demonstration, killed at the worst moments. */
class KilledPortalIT {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path directory;

    @Test
    void aReceiptThatWasShownSurvivesAndItsMailLeavesAfterTheNextStart() throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("FAELLED_DATA_DIRECTORY", directory.resolve("data").toString());
        environment.put("SPRING_MAIL_HOST", "127.0.0.1");
        environment.put("SPRING_MAIL_PORT", String.valueOf(TestEnvironment.MAIL.port()));
        environment.put("FAELLED_MAIL_PAUSE", "500ms");
        String title = "Overlever strømmen";
        try (PackagedPortal portal = new PackagedPortal(directory.resolve("log"), environment)) {
            portal.start();
            PackagedPortal.Sent sent = portal.sendIdea(title);
            assertThat(sent.response().body()).contains("Tjek din e-mail", title);
            String link = new Mailbox(sent.email()).link("Bekræft din idé");
            TestEnvironment.MAIL.goAway();
            String receipt = confirm(portal, link, sent.cookie());
            assertThat(receipt).contains("Tak. Vi har modtaget din idé");
            portal.kill();

            TestEnvironment.MAIL.comeBack();
            portal.start();

            assertThat(portal.get(link).body())
                    .contains("Tak. Vi har modtaget din idé", reference(receipt));
            assertThat(new Mailbox(sent.email()).link("Kvittering")).contains("/kvittering/");
            assertThat(new Mailbox(sent.email()).messages()).hasSize(2);
        }
    }

    private static String confirm(PackagedPortal portal, String link, String cookie)
            throws Exception {
        HttpResponse<String> page = portal.get(link, cookie);
        HttpResponse<String> answer =
                portal.post(link + "/ide/bekraeftelse", cookie, PackagedPortal.hidden(page.body()));
        assertThat(answer.statusCode()).isEqualTo(302);
        return portal.get(link, cookie).body();
    }

    private static String reference(String receipt) {
        return receipt.replaceAll("(?s).*(ID-\\d{4}-\\d{4}).*", "$1");
    }
}
