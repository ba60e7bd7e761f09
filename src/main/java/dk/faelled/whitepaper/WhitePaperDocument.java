package dk.faelled.whitepaper;

import dk.faelled.platform.DanishFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A white paper as a text document, in the municipality's template where it has one: its styles
 * {@code Title}, {@code Heading1} to {@code Heading3} and {@code Quote} are used.
 */
@Component
class WhitePaperDocument {

    private static final String TITLE = "Title";
    private static final String QUOTE = "Quote";

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
        try (XWPFDocument document = template();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties()
                    .getCoreProperties()
                    .setTitle(text("whitepaper.of", paper.title()));
            write(document, TITLE, text("whitepaper.of", paper.title()));
            write(document, null, about(paper, number));
            paragraphs(document, null, paper.introduction());
            senders(document, paper);
            if (!paper.representativeness().isEmpty()) {
                write(document, heading(1), text("whitepaper.representativeness"));
                paragraphs(document, null, paper.representativeness());
            }
            paper.chapters().forEach(chapter -> chapter(document, chapter));
            responses(document, paper);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a white paper", e);
        }
    }

    private XWPFDocument template() throws IOException {
        Path own = properties.template();
        if (own != null) {
            return new XWPFDocument(Files.newInputStream(own));
        }
        XWPFDocument document = new XWPFDocument();
        XWPFStyles styles = document.createStyles();
        style(styles, TITLE, 44, true, null);
        for (int level = 1; level <= 3; level++) {
            style(styles, heading(level), 34 - 4 * level, true, level - 1);
        }
        style(styles, QUOTE, 20, false, null);
        return document;
    }

    /** Sizes are in half points. */
    private static void style(
            XWPFStyles styles, String name, int size, boolean bold, @Nullable Integer outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name.replaceAll("(\\d)", " $1").toLowerCase(Locale.ROOT));
        style.addNewQFormat();
        var letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(size));
        if (bold) {
            letters.addNewB();
        } else {
            letters.addNewI();
        }
        var paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(bold ? 240 : 60));
        if (outline == null) {
            paragraph.addNewInd().setLeft(BigInteger.valueOf(bold ? 0 : 400));
        } else {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        styles.addStyle(new XWPFStyle(style));
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

    private void senders(XWPFDocument document, WhitePaperContent paper) {
        write(document, heading(1), text("whitepaper.senders", paper.received()));
        XWPFTable table = document.createTable(1, 2);
        fill(table.getRow(0), List.of(text("whitepaper.sender-kind"), text("whitepaper.number")));
        for (WhitePaperContent.SenderCount count : paper.senders()) {
            fill(
                    table.createRow(),
                    List.of(
                            text("hearing.sender." + count.kind()),
                            String.valueOf(count.number())));
        }
    }

    private void chapter(XWPFDocument document, WhitePaperContent.Chapter chapter) {
        write(
                document,
                heading(Math.min(3, chapter.depth() + 1)),
                chapter.number() + " " + chapter.name());
        paragraphs(document, null, chapter.summary());
        write(document, null, numbers(chapter));
        for (WhitePaperContent.Quote quote : chapter.quotes()) {
            write(document, QUOTE, quote.words() + " (" + reference(quote) + ")");
            answered(document, quote.remark());
        }
        answered(document, chapter.remark());
    }

    private void answered(XWPFDocument document, WhitePaperContent.@Nullable Answered remark) {
        if (remark == null) {
            return;
        }
        write(
                document,
                heading(3),
                text("processing.remark")
                        + (remark.verdict() == null
                                ? ""
                                : ": " + text("processing.verdict." + remark.verdict())));
        paragraphs(document, null, remark.text());
        if (!remark.amendment().isEmpty()) {
            write(
                    document,
                    null,
                    text("whitepaper.amendment", remark.section()) + " " + remark.amendment());
        }
    }

    private void responses(XWPFDocument document, WhitePaperContent paper) {
        write(document, heading(1), text("whitepaper.responses"));
        XWPFTable table = document.createTable(1, 4);
        fill(
                table.getRow(0),
                List.of(
                        text("response.desk.number"),
                        text("whitepaper.sender"),
                        text("whitepaper.received-on"),
                        text("whitepaper.themes")));
        for (WhitePaperContent.Listed each : paper.someResponses()) {
            fill(
                    table.createRow(),
                    List.of(
                            String.valueOf(each.number()),
                            each.sender().isEmpty()
                                    ? text("hearing.sender." + each.kind())
                                    : each.sender(),
                            formats.date(each.received()),
                            String.join(", ", each.themes())));
        }
        if (paper.moreResponses() > 0) {
            write(document, null, text("whitepaper.responses.more", paper.moreResponses()));
        }
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

    private static void paragraphs(XWPFDocument document, @Nullable String style, String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> write(document, style, line));
    }

    private static void write(XWPFDocument document, @Nullable String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.getCell(i).setText(cells.get(i));
        }
    }

    private static String heading(int level) {
        return "Heading" + level;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DanishFormats.DANISH);
    }
}
