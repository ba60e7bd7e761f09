package dk.faelled;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What arrived at an address. */
public record Mailbox(String address) {

    private static final Pattern LINK =
            Pattern.compile("https?://\\S+/(?:kvittering|konto/adgang)/[\\w-]+");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** All messages so far. */
    public List<MimeMessage> messages() {
        return TestEnvironment.MAIL.received().stream().filter(this::isForMe).toList();
    }

    /** Waits for a message whose subject begins so, and returns the latest. */
    public MimeMessage await(String subject) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () ->
                                messages().stream()
                                        .filter(message -> subject(message).startsWith(subject))
                                        .reduce((first, second) -> second)
                                        .orElse(null),
                        message -> message != null);
    }

    /** The secret link in a message. */
    public String link(String subject) {
        Matcher link = LINK.matcher(plainText(await(subject)));
        if (!link.find()) {
            throw new AssertionError("No link in " + subject);
        }
        return link.group();
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    public static String plainText(MimeMessage message) {
        return part(message, "text/plain");
    }

    public static String html(MimeMessage message) {
        return part(message, "text/html");
    }

    /** The content of the first file of a type, at any depth. */
    public static String attachment(MimeMessage message, String type) {
        try {
            return attachment((Multipart) message.getContent(), type)
                    .orElseThrow(() -> new AssertionError("No file " + type));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> attachment(Multipart parts, String type)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                byte[] content = part.getInputStream().readAllBytes();
                return Optional.of(new String(content, StandardCharsets.UTF_8));
            }
            if (part.getContent() instanceof Multipart inner) {
                Optional<String> found = attachment(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String part(MimeMessage message, String type) {
        try {
            return find((Multipart) message.getContent(), type);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String find(Multipart parts, String type)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                return find(inner, type);
            }
            if (part.isMimeType(type)) {
                return part.getContent().toString().replace("\r\n", "\n");
            }
        }
        throw new AssertionError("No part " + type);
    }

    private boolean isForMe(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
