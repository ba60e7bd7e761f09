package dk.faelled.mail;

import dk.faelled.platform.QrCode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes waiting mails to the mail server, one transaction each, so that several instances share the
 * work and a mail is sent again rather than lost when the portal dies in between. Its message id
 * stays the same then, so that readers' mail programs can tell the repetition. While the server is
 * away, no mail is blamed for it: all of them leave as soon as it is back.
 */
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int MOST_AT_ONCE = 100;

    private final OutgoingMails mails;
    private final @Nullable JavaMailSender sender;
    private final LetterPress press;
    private final MailProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDelivery(
            OutgoingMails mails,
            ObjectProvider<JavaMailSender> sender,
            LetterPress press,
            MailProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.sender = sender.getIfAvailable();
        this.press = press;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${faelled.mail.pause}")
    void deliverWaiting() {
        if (sender == null && !properties.keep()) {
            return;
        }
        for (int i = 0; i < MOST_AT_ONCE && deliverNext(); i++) {
            LOG.debug("A mail was handled");
        }
    }

    private boolean deliverNext() {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            Optional<OutgoingMail> due = mails.takeDue(clock.instant());
                            return due.isPresent() && deliver(due.get());
                        }));
    }

    /** Whether the next mail is worth a try: not while the server is away. */
    private boolean deliver(OutgoingMail mail) {
        if (sender == null) {
            mail.kept();
            return true;
        }
        try {
            sender.send(message(sender, mail));
            mail.sent(clock.instant());
            return true;
        } catch (MailException | MessagingException e) {
            LOG.warn("Mail {} was not taken: {}", mail.id(), e.getClass().getSimpleName());
            if (isServerAway(e)) {
                mail.heldUp(String.valueOf(e.getMessage()));
                return false;
            }
            mail.failed(String.valueOf(e.getMessage()), clock.instant());
            return true;
        }
    }

    /** A mail that was refused says so without a cause; one that never reached a server has one. */
    private static boolean isServerAway(Exception failure) {
        return failure instanceof MailAuthenticationException
                || (failure instanceof MailSendException && failure.getCause() != null);
    }

    private MimeMessage message(JavaMailSender sender, OutgoingMail mail)
            throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper =
                new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(press.plainText(mail), press.html(mail));
        for (LetterPress.Line line : mail.lines()) {
            if (line.isFile()) {
                enclose(helper, line);
            }
        }
        message.setContentLanguage(new String[] {mail.language()});
        message.setHeader("Message-ID", "<" + mail.id() + "@faelled>");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.stopUrl() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.stopUrl() + ">");
        }
        return message;
    }

    private static void enclose(MimeMessageHelper helper, LetterPress.Line line)
            throws MessagingException {
        String extra = Objects.requireNonNull(line.extra());
        if (line.kind().equals(LetterPress.Line.CODE)) {
            helper.addInline(
                    LetterPress.Line.CODE,
                    new ByteArrayResource(QrCode.of(extra).png()),
                    MediaType.IMAGE_PNG_VALUE);
        } else {
            helper.addAttachment(
                    extra.equals("CANCEL") ? "cancel.ics" : "invite.ics",
                    new ByteArrayResource(line.text().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + extra);
        }
    }
}
