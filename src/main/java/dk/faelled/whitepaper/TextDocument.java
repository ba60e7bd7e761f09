package dk.faelled.whitepaper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A text document (docx) written from top to bottom. Its looks are the styles of the municipality's
 * template, or those of this portal; paragraphs only say which they have.
 */
final class TextDocument implements AutoCloseable {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String QUOTE = "Quote";
    static final String SOURCE = "Source";
    static final String REMARK = "Remark";
    static final String REMARK_HEADING = "Strong";

    private static final String STYLES = "/whitepaper/styles.xml";
    private static final int WIDTH = 9000;

    private final XWPFDocument document;

    /**
     * @param template the municipality's own; null where it has none
     */
    TextDocument(@Nullable Path template) throws IOException {
        if (template != null) {
            try (InputStream own = Files.newInputStream(template)) {
                document = new XWPFDocument(own);
            }
            return;
        }
        document = new XWPFDocument();
        try (InputStream styles = TextDocument.class.getResourceAsStream(STYLES)) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of white papers are no XML", e);
        }
        numberPages();
    }

    private void numberPages() {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    void name(String title) {
        document.getProperties().getCoreProperties().setTitle(title);
    }

    void heading(int level, String words) {
        write("Heading" + level, words);
    }

    void write(@Nullable String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
    }

    /** A paragraph for each line that is not empty. */
    void paragraphs(@Nullable String style, String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> write(style, line));
    }

    /**
     * @param shares how wide the columns are, in parts of a hundred
     */
    void table(List<Integer> shares, List<String> heads, List<List<String>> rows) {
        XWPFTable table = document.createTable(1, heads.size());
        table.setStyleID("Figures");
        table.setWidth(WIDTH);
        table.getCTTbl().getTblPr().addNewTblLook().setFirstRow(true);
        table.getCTTbl().getTblPr().unsetTblBorders();
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        shares.forEach(share -> grid.addNewGridCol().setW(width(share)));
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), shares, heads);
        rows.forEach(row -> fill(table.createRow(), shares, row));
    }

    private static void fill(XWPFTableRow row, List<Integer> shares, List<String> cells) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            row.getCell(i).setText(cells.get(i));
            row.getCell(i).setWidth(String.valueOf(width(shares.get(i))));
        }
    }

    private static BigInteger width(int share) {
        return BigInteger.valueOf(WIDTH * share / 100L);
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a text document", e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
