package dk.faelled.whitepaper;

import dk.faelled.platform.DanishFormats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A white paper as a text document, in the municipality's template where it has one: its styles
 * {@code Title}, {@code Heading1} to {@code Heading3} and {@code Quote} are used.
 */
@Component
class WhitePaperDocument {

    private final WhitePaperProperties properties;
    private final MessageSource messages;
    private final DanishFormats formats;

    WhitePaperDocument(
            WhitePaperProperties properties, MessageSource messages, DanishFormats formats) {
        this.properties = properties;
        this.messages = messages;
        this.formats = formats;
    }

    byte[] print(WhitePaperContent paper, @Nullable Integer number) {
        try (TextDocument document = new TextDocument(properties.template())) {
            document.name(text("whitepaper.of", paper.title()));
            document.write(TextDocument.TITLE, text("whitepaper.of", paper.title()));
            document.write(TextDocument.SUBTITLE, about(paper, number));
            document.paragraphs(null, paper.introduction());
            senders(document, paper);
            if (!paper.representativeness().isEmpty()) {
                document.heading(2, text("whitepaper.representativeness"));
                document.paragraphs(null, paper.representativeness());
            }
            amendments(document, paper);
            paper.chapters().forEach(chapter -> chapter(document, chapter));
            responses(document, paper);
            return document.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a white paper", e);
        }
    }

    private String about(WhitePaperContent paper, @Nullable Integer number) {
        return text(
                number == null ? "whitepaper.about.draft" : "whitepaper.about",
                String.valueOf(number),
                paper.planTitle(),
                formats.date(paper.opens()),
                formats.date(paper.deadline()),
                formats.moment(paper.asOf(), DanishFormats.DANISH));
    }

    private void senders(TextDocument document, WhitePaperContent paper) {
        document.heading(1, text("whitepaper.figures"));
        document.write(
                null,
                text("whitepaper.figures.lead", paper.received(), paper.shown(), paper.late()));
        figures(document, paper, "whitepaper.sender-kind", paper.senders());
        document.write(null, "");
        figures(document, paper, "whitepaper.channel", paper.channels());
    }

    private void figures(
            TextDocument document,
            WhitePaperContent paper,
            String kind,
            List<? extends WhitePaperContent.Count> counts) {
        document.table(
                List.of(60, 20, 20),
                List.of(text(kind), text("whitepaper.number"), text("whitepaper.share")),
                counts.stream()
                        .map(
                                count ->
                                        List.of(
                                                text(count.key()),
                                                String.valueOf(count.number()),
                                                paper.share(count) + " %"))
                        .toList());
    }

    private void amendments(TextDocument document, WhitePaperContent paper) {
        if (paper.amended().isEmpty()) {
            return;
        }
        document.heading(1, text("whitepaper.amendments"));
        document.table(
                List.of(30, 45, 25),
                List.of(
                        text("processing.form.afsnit"),
                        text("processing.form.aendring"),
                        text("whitepaper.themes")),
                paper.amended().stream()
                        .map(
                                chapter ->
                                        List.of(
                                                Objects.requireNonNull(chapter.remark()).section(),
                                                chapter.remark().amendment(),
                                                name(chapter)))
                        .toList());
    }

    private void chapter(TextDocument document, WhitePaperContent.Chapter chapter) {
        document.heading(Math.min(3, chapter.depth() + 1), name(chapter));
        document.paragraphs(null, chapter.summary());
        document.write(null, numbers(chapter));
        for (WhitePaperContent.Quote quote : chapter.quotes()) {
            document.paragraphs(TextDocument.QUOTE, quote.words());
            document.write(TextDocument.SOURCE, reference(quote));
            answered(document, quote.remark());
        }
        answered(document, chapter.remark());
    }

    private void answered(TextDocument document, WhitePaperContent.@Nullable Answered remark) {
        if (remark == null) {
            return;
        }
        document.write(
                TextDocument.REMARK_HEADING,
                text("processing.remark")
                        + (remark.verdict() == null
                                ? ""
                                : ": " + text("processing.verdict." + remark.verdict())));
        document.paragraphs(TextDocument.REMARK, remark.text());
        if (!remark.amendment().isEmpty()) {
            document.write(
                    TextDocument.REMARK_HEADING,
                    text("whitepaper.amendment", remark.section()).strip());
            document.paragraphs(TextDocument.REMARK, remark.amendment());
        }
    }

    private void responses(TextDocument document, WhitePaperContent paper) {
        document.heading(1, text("whitepaper.responses"));
        document.table(
                List.of(10, 45, 25, 20),
                List.of(
                        text("response.desk.number"),
                        text("whitepaper.sender"),
                        text("whitepaper.received-on"),
                        text("whitepaper.themes")),
                paper.someResponses().stream().map(this::row).toList());
        if (paper.moreResponses() > 0) {
            document.write(null, text("whitepaper.responses.more", paper.moreResponses()));
        }
    }

    private List<String> row(WhitePaperContent.Listed each) {
        return List.of(
                String.valueOf(each.number()),
                each.sender().isEmpty() ? text("hearing.sender." + each.kind()) : each.sender(),
                formats.date(each.received()),
                String.join(", ", each.themes()));
    }

    private static String name(WhitePaperContent.Chapter chapter) {
        return chapter.number() + " " + chapter.name();
    }

    private String numbers(WhitePaperContent.Chapter chapter) {
        return chapter.numbers().isEmpty()
                ? text("whitepaper.nobody")
                : text(
                        "whitepaper.said-by",
                        chapter.numbers().size(),
                        chapter.someNumbers(),
                        chapter.moreNumbers());
    }

    private String reference(WhitePaperContent.Quote quote) {
        String number = text("response.number", quote.number());
        String first = quote.sender().isEmpty() ? number : quote.sender() + ", " + number;
        return quote.others().isEmpty()
                ? first
                : first + ", " + text("whitepaper.others", quote.others().size());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DanishFormats.DANISH);
    }
}
