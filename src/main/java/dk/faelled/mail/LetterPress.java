package dk.faelled.mail;

import dk.faelled.platform.Municipality;
import dk.faelled.platform.PortalProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Puts letters into words, and prints them as plain text and as HTML that says the same. Words are
 * found when a letter is written, printing waits until it leaves.
 */
@Component
class LetterPress {

    /** A letter in the words of its reader's language. */
    record Wording(String subject, List<Line> lines, @Nullable String stopUrl) {}

    /** One part of a letter; exactly as many of its texts are set as its kind has. */
    record Line(String kind, String text, @Nullable String extra) {

        /** A code to be shown: what it is, and what it says. */
        static final String CODE = "code";

        /** A file for calendars, and its method. */
        static final String CALENDAR = "calendar";

        boolean isFile() {
            return kind.equals(CODE) || kind.equals(CALENDAR);
        }

        /** The text cut where there is an empty line. */
        public List<String> paragraphs() {
            return List.of(text.split("\\R\\s*\\R"));
        }
    }

    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final PortalProperties portal;
    private final Municipality municipality;

    LetterPress(
            MessageSource messages,
            ITemplateEngine templates,
            PortalProperties portal,
            Municipality municipality) {
        this.messages = messages;
        this.templates = templates;
        this.portal = portal;
        this.municipality = municipality;
    }

    Wording word(Letter letter) {
        Locale locale = letter.locale();
        return new Wording(
                messages.getMessage(letter.subject().key(), letter.subject().arguments(), locale),
                letter.parts().stream().map(part -> line(part, locale)).toList(),
                letter.stopPath() == null ? null : link(letter.stopPath(), locale));
    }

    String html(OutgoingMail mail) {
        Context context = new Context(Locale.forLanguageTag(mail.language()));
        context.setVariable("subject", mail.subject());
        context.setVariable("lines", mail.lines());
        context.setVariable("stopUrl", mail.stopUrl());
        context.setVariable("sender", municipality);
        return templates.process("mail/letter", context);
    }

    private Line line(Letter.Part part, Locale locale) {
        return switch (part) {
            case Letter.Paragraph p ->
                    new Line(
                            "paragraph", messages.getMessage(p.key(), p.arguments(), locale), null);
            case Letter.Quote q -> new Line("quote", q.text().strip(), null);
            case Letter.Text t -> new Line("text", t.text().strip(), null);
            case Letter.Fact f ->
                    new Line("fact", messages.getMessage(f.labelKey(), null, locale), f.value());
            case Letter.Action a ->
                    new Line(
                            "action",
                            messages.getMessage(a.key(), null, locale),
                            link(a.path(), locale));
            case Letter.Code c ->
                    new Line(
                            Line.CODE,
                            messages.getMessage(c.labelKey(), null, locale),
                            c.content());
            case Letter.CalendarFile c -> new Line(Line.CALENDAR, c.content(), c.method());
        };
    }

    String plainText(OutgoingMail mail) {
        List<String> text = new ArrayList<>();
        for (Line line : mail.lines().stream().filter(each -> !each.isFile()).toList()) {
            text.add(
                    switch (line.kind()) {
                        case "quote" -> line.text().indent(0).replaceAll("(?m)^", "> ").strip();
                        case "fact" -> line.text() + ": " + line.extra();
                        case "action" -> line.text() + ":\n" + line.extra();
                        default -> line.text();
                    });
        }
        text.add(
                "-- \n"
                        + municipality.name()
                        + "\n"
                        + String.join("\n", municipality.contactLines()));
        if (mail.stopUrl() != null) {
            Locale locale = Locale.forLanguageTag(mail.language());
            text.add(messages.getMessage("mail.stop", null, locale) + "\n" + mail.stopUrl());
        }
        return String.join("\n\n", text) + "\n";
    }

    private String link(String path, Locale locale) {
        return portal.link((locale.getLanguage().equals("en") ? "/en" : "") + path);
    }
}
