package dk.faelled.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.springframework.core.io.ClassPathResource;

/**
 * The tags of PDFs that came from elsewhere. One without any gets the least that can be read aloud:
 * each page is a paragraph with the page's words (PDF 32000-1, 14.7 and 14.9.4).
 */
final class PdfTags {

    private static final String CLAIM = "pdfuaid:part";
    private static final float STAMP_SIZE = 8;
    private static final float STAMP_MARGIN = 14;

    private PdfTags() {}

    static boolean isTagged(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        return root != null && root.getParentTree() != null;
    }

    /** Whether it says of itself that it is accessible. */
    static boolean isAccessible(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        return isTagged(pdf) && metadata != null && text(metadata).contains(CLAIM);
    }

    /** Says no more that the whole is accessible according to PDF/UA. */
    static void claimNothing(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String modest =
                    text(metadata)
                            .replaceAll("<" + CLAIM + ">[^<]*</" + CLAIM + ">", "")
                            .replaceAll(CLAIM + "=\"[^\"]*\"", "");
            metadata.importXMPMetadata(modest.getBytes(StandardCharsets.UTF_8));
        }
    }

    static void tag(PDDocument pdf, String title) throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement section = new PDStructureElement("Sect", root);
        section.setTitle(title);
        root.appendKid(section);
        List<String> words = PdfPages.read(pdf);
        Map<Integer, COSObjectable> parents = new HashMap<>();
        for (int number = 0; number < pdf.getNumberOfPages(); number++) {
            PDPage page = pdf.getPage(number);
            PDStructureElement paragraph = new PDStructureElement("P", section);
            paragraph.setPage(page);
            paragraph.setActualText(words.get(number));
            paragraph.appendKid(0);
            section.appendKid(paragraph);
            mark(pdf, page);
            page.setStructParents(number);
            COSArray marked = new COSArray();
            marked.add(paragraph.getCOSObject());
            parents.put(number, new PDParentTreeValue(marked));
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pdf.getNumberOfPages());
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setLanguage("da");
    }

    /** Makes all that is drawn on a page one marked part. */
    private static void mark(PDDocument pdf, PDPage page) throws IOException {
        PDStream marked = new PDStream(pdf);
        try (InputStream drawn = page.getContents();
                OutputStream out = marked.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("/P <</MCID 0>> BDC\n".getBytes(StandardCharsets.US_ASCII));
            drawn.transferTo(out);
            out.write("\nEMC\n".getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(marked);
    }

    /** Writes on each page what it is quoted by, in its upper right corner. */
    static void stamp(PDDocument pdf, String reference) throws IOException {
        PDFont font;
        try (InputStream in =
                new ClassPathResource("fonts/IBMPlexSans-Regular.ttf").getInputStream()) {
            font = PDType0Font.load(pdf, in);
        }
        for (int number = 0; number < pdf.getNumberOfPages(); number++) {
            PDPage page = pdf.getPage(number);
            String text = reference + "." + (number + 1);
            PDRectangle box = page.getCropBox();
            float width = font.getStringWidth(text) / 1000 * STAMP_SIZE;
            try (PDPageContentStream canvas =
                    new PDPageContentStream(
                            pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                canvas.beginMarkedContent(COSName.ARTIFACT);
                canvas.beginText();
                canvas.setFont(font, STAMP_SIZE);
                canvas.setNonStrokingColor(
                        new PDColor(new float[] {0.29f, 0.35f, 0.36f}, PDDeviceRGB.INSTANCE));
                canvas.newLineAtOffset(
                        box.getUpperRightX() - width - STAMP_MARGIN,
                        box.getUpperRightY() - STAMP_MARGIN);
                canvas.showText(text);
                canvas.endText();
                canvas.endMarkedContent();
            }
        }
    }

    private static String text(PDMetadata metadata) throws IOException {
        return new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    }
}
