package dk.faelled.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one reader, in the reader's language. Its parts are message keys with arguments, so
 * that the plain and the HTML version say the same; what people typed is quoted as it is.
 *
 * <p>A letter must be understood by itself: it names the municipality, what it is about, and what
 * to do next.
 */
public final class Letter {

    sealed interface Part {}

    record Paragraph(String key, Object... arguments) implements Part {}

    record Quote(String text) implements Part {}

    record Text(String text) implements Part {}

    record Fact(String labelKey, String value) implements Part {}

    record Action(String key, String path) implements Part {}

    record Code(String labelKey, String content) implements Part {}

    record CalendarFile(String content, String method) implements Part {}

    /** A text from a bundle with its arguments. */
    record Phrase(String key, Object... arguments) {}

    private final String recipient;
    private final Locale locale;
    private final String onceKey;
    private final Phrase subject;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable String stopPath;

    private Letter(String recipient, Locale locale, String onceKey, Phrase subject) {
        this.recipient = recipient;
        this.locale = locale;
        this.onceKey = onceKey;
        this.subject = subject;
    }

    /**
     * Begins a letter.
     *
     * @param onceKey names the occasion, such as {@code idea-received:4711}; a second letter with
     *     the same key is not sent
     */
    public static Letter to(
            String recipient,
            Locale locale,
            String onceKey,
            String subjectKey,
            Object... arguments) {
        return new Letter(recipient, locale, onceKey, new Phrase(subjectKey, arguments));
    }

    public Letter paragraph(String key, Object... arguments) {
        parts.add(new Paragraph(key, arguments));
        return this;
    }

    /** Words somebody typed. */
    public Letter quote(String text) {
        parts.add(new Quote(text));
        return this;
    }

    /** What the municipality writes in words of its own. */
    public Letter text(String text) {
        parts.add(new Text(text));
        return this;
    }

    public Letter fact(String labelKey, String value) {
        parts.add(new Fact(labelKey, value));
        return this;
    }

    /** What the reader can do next, as a link to a path of the portal. */
    public Letter action(String key, String path) {
        parts.add(new Action(key, path));
        return this;
    }

    /** A QR code to be shown at a door; readers of plain text do not get it. */
    public Letter code(String labelKey, String content) {
        parts.add(new Code(labelKey, content));
        return this;
    }

    /**
     * Something for the reader's calendar.
     *
     * @param content an iCalendar object of one event
     * @param method what the calendar is to do with it, as it says itself: REQUEST or CANCEL
     */
    public Letter calendar(String content, String method) {
        parts.add(new CalendarFile(content, method));
        return this;
    }

    /** For letters one may unsubscribe from: where one click ends them. */
    public Letter stoppedAt(String path) {
        this.stopPath = path;
        return this;
    }

    String recipient() {
        return recipient;
    }

    Locale locale() {
        return locale;
    }

    String onceKey() {
        return onceKey;
    }

    Phrase subject() {
        return subject;
    }

    List<Part> parts() {
        return parts;
    }

    @Nullable String stopPath() {
        return stopPath;
    }
}
