package dk.faelled.intake;

import dk.faelled.platform.TimeConfiguration;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.mboxiterator.CharBufferWrapper;
import org.apache.james.mime4j.mboxiterator.MboxIterator;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads mails, as mail programs save them, one or many in a file. */
final class MailFile {

    /** The columns of mails, as the ends of message keys. */
    static final List<String> COLUMNS = List.of("name", "email", "received", "subject", "text");

    private static final String NAMELESS = "uden-navn";

    /** Before each mail of a box: who sent it, or a dash, and when. */
    private static final String FROM_LINE = "^From \\S+ .*\\d{2}:\\d{2}.*\\d{4}.*$";

    /** A file that came with a mail. */
    record Enclosed(String name, byte[] content) {

        Enclosed {
            name = name.replaceAll("\\p{Cntrl}", "");
        }
    }

    private MailFile() {}

    static ImportTable readOne(byte[] content) {
        return new ImportTable(
                COLUMNS,
                List.of(
                        row(1, content)
                                .orElseThrow(
                                        () ->
                                                new UnreadableImport(
                                                        UnreadableImport.Reason.BROKEN))),
                true);
    }

    /** A box whose first mail is not marked as others are would lose it, so it is refused. */
    static ImportTable readBox(byte[] content) {
        if (!new String(content, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .filter(line -> line.matches(FROM_LINE))
                .isPresent()) {
            throw new UnreadableImport(UnreadableImport.Reason.BROKEN);
        }
        try {
            Path file = Files.createTempFile("intake", ".mbox");
            try {
                Files.write(file, content);
                return new ImportTable(COLUMNS, rows(file), true);
            } catch (IllegalArgumentException noMails) {
                throw new UnreadableImport(UnreadableImport.Reason.BROKEN);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ImportTable.Row> rows(Path file) throws IOException {
        List<ImportTable.Row> rows = new ArrayList<>();
        try (MboxIterator mails =
                MboxIterator.fromFile(file.toFile())
                        .charset(StandardCharsets.ISO_8859_1)
                        .fromLine(FROM_LINE)
                        .maxMessageSize(Math.toIntExact(Files.size(file)) + 1)
                        .build()) {
            for (CharBufferWrapper mail : mails) {
                byte[] bytes = mail.toString().getBytes(StandardCharsets.ISO_8859_1);
                int number = rows.size() + 1;
                rows.add(row(number, bytes).orElse(new ImportTable.Row(number, List.of(), null)));
                if (rows.size() > ImportTable.MOST_ROWS) {
                    break;
                }
            }
        }
        return rows;
    }

    /** Nothing for a mail that cannot be read; among many it must not keep the others out. */
    private static Optional<ImportTable.Row> row(int number, byte[] bytes) {
        try {
            MimeMessage mail = read(bytes);
            InternetAddress from = from(mail);
            if (from == null) {
                return Optional.empty();
            }
            String name = Optional.ofNullable(from.getPersonal()).orElse(from.getAddress());
            return Optional.of(
                    new ImportTable.Row(
                            number,
                            List.of(
                                    name,
                                    from.getAddress(),
                                    day(mail),
                                    Optional.ofNullable(mail.getSubject()).orElse(""),
                                    text(mail).strip()),
                            files(mail).isEmpty() ? null : bytes));
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    /** The files of a mail that was kept. */
    static List<Enclosed> files(byte[] mail) {
        try {
            return files(read(mail));
        } catch (MessagingException e) {
            throw new UnreadableImport(UnreadableImport.Reason.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(byte[] bytes) throws MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(bytes));
    }

    private static @Nullable InternetAddress from(MimeMessage mail) throws MessagingException {
        return mail.getFrom() == null || mail.getFrom().length == 0
                ? null
                : (InternetAddress) mail.getFrom()[0];
    }

    private static String day(MimeMessage mail) throws MessagingException {
        Date sent = mail.getSentDate();
        return sent == null
                ? ""
                : sent.toInstant().atZone(TimeConfiguration.COPENHAGEN).toLocalDate().toString();
    }

    /** The words of a mail: its plain text, where it has one. */
    private static String text(Part part) throws MessagingException, IOException {
        if (isFile(part)) {
            return "";
        }
        if (part.isMimeType("text/html")) {
            return Jsoup.parse(String.valueOf(part.getContent())).wholeText();
        }
        if (part.isMimeType("text/*")) {
            return String.valueOf(part.getContent());
        }
        return part.getContent() instanceof Multipart parts
                ? text(parts, part.isMimeType("multipart/alternative"))
                : "";
    }

    private static String text(Multipart parts, boolean one)
            throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            String text = text(parts.getBodyPart(i));
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return one ? texts.stream().findFirst().orElse("") : String.join("\n", texts);
    }

    private static List<Enclosed> files(Part part) throws MessagingException, IOException {
        if (isFile(part)) {
            String name = part.getFileName() == null ? NAMELESS : part.getFileName();
            return List.of(
                    new Enclosed(
                            MimeUtility.decodeText(name), part.getInputStream().readAllBytes()));
        }
        List<Enclosed> files = new ArrayList<>();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                files.addAll(files(parts.getBodyPart(i)));
            }
        }
        return files;
    }

    /** Whatever is no text and holds nothing but itself, or has a name of its own. */
    private static boolean isFile(Part part) throws MessagingException {
        return !part.isMimeType("multipart/*")
                && (part.getFileName() != null || !part.isMimeType("text/*"));
    }
}
