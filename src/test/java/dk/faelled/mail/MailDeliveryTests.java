package dk.faelled.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.faelled.Mailbox;
import dk.faelled.PortalTest;
import dk.faelled.TestEnvironment;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MailDeliveryTests {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    @Autowired private Outbox outbox;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    private final String address = UUID.randomUUID() + "@borger.example";

    @Test
    void aLetterSaysTheSameInBothItsPartsAndNamesItsSender() throws Exception {
        post(letter("a", DANISH));

        MimeMessage message = new Mailbox(address).await("Din idé er lagt frem: Æbler & <pærer>");
        assertThat(Mailbox.plainText(message))
                .contains("Din idé “Æbler & <pærer>” er nu i idébanken “Hvad?”")
                .contains("> Første linje\n> Anden linje")
                .contains("Se idéen i idébanken:\nhttp://localhost")
                .contains("Fjordby Kommune\nRådhusgade 1, 7999 Fjordby");
        assertThat(Mailbox.html(message))
                .contains("Æbler &amp; &lt;pærer&gt;")
                .contains("Fjordby Kommune")
                .doesNotContain("<pærer>");
        assertThat(message.getHeader("Content-Language")).containsExactly("da-DK");
        assertThat(message.getMessageID()).endsWith("@faelled>");
    }

    @Test
    void aLetterIsInItsReadersLanguage() {
        post(letter("b", Locale.UK));

        MimeMessage message = new Mailbox(address).await("Your idea is published");
        assertThat(Mailbox.plainText(message)).contains("/en/planer");
    }

    @Test
    void aLetterForTheSameOccasionIsSentOnce() {
        post(letter("c", DANISH));
        post(letter("c", DANISH));

        new Mailbox(address).await("Din idé");
        assertThat(rows("")).isEqualTo(1);
    }

    @Test
    void aLetterDoesNotLeaveWhenItsReasonIsRolledBack() {
        transaction.executeWithoutResult(
                status -> {
                    outbox.post(letter("d", DANISH));
                    status.setRollbackOnly();
                });

        assertThat(rows("")).isZero();
        assertThatThrownBy(() -> outbox.post(letter("e", DANISH)))
                .as("a letter outside a transaction")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aLetterWaitsWhileTheMailServerIsDownAndItsWordsAreErasedOnceItIsSent() {
        TestEnvironment.MAIL.goAway();
        try {
            post(letter("f", DANISH));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> rows("and last_error is not null and state = 'WAITING'") == 1);
            assertThat(rows("and attempts = 0")).as("a server that is away").isEqualTo(1);
        } finally {
            TestEnvironment.MAIL.comeBack();
        }

        new Mailbox(address).await("Din idé");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> rows("and state = 'SENT' and lines is null") == 1);
    }

    @Test
    void aLetterThatCannotBeDeliveredIsTriedLaterAndHoldsNoOtherUp() {
        post(letter("nobody at home <", "g", DANISH));
        post(letter("h", DANISH));

        new Mailbox(address).await("Din idé");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                jdbc.sql(
                                                        """
                                                select count(*) from outgoing_mail
                                                where once_key = :key and attempts = 1
                                                  and next_attempt_at > now()""")
                                                .param("key", address + "g")
                                                .query(Integer.class)
                                                .single()
                                        == 1);
    }

    private Letter letter(String occasion, Locale locale) {
        return letter(address, occasion, locale);
    }

    private Letter letter(String recipient, String occasion, Locale locale) {
        return Letter.to(
                        recipient,
                        locale,
                        address + occasion,
                        "idea.mail.published.subject",
                        "Æbler & <pærer>")
                .paragraph("idea.mail.published.text", "Æbler & <pærer>", "Hvad?")
                .quote("Første linje\nAnden linje")
                .action("idea.mail.see", "/planer");
    }

    private void post(Letter letter) {
        transaction.executeWithoutResult(status -> outbox.post(letter));
    }

    private int rows(String condition) {
        return jdbc.sql("select count(*) from outgoing_mail where recipient = :to " + condition)
                .param("to", address)
                .query(Integer.class)
                .single();
    }
}
