package dk.faelled.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.PortalTest;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionStage;
import dk.faelled.decision.Openness;
import dk.faelled.document.AccessiblePdf;
import dk.faelled.document.Pdf;
import dk.faelled.job.JobsAtWork;
import dk.faelled.platform.DanishFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case with its annexes as one document. */
@PortalTest
class BoundPackageTests {

    private static final int PAGES = 200;

    @Autowired private DecisionStage stage;
    @Autowired private BoundPackages bound;
    @Autowired private JobsAtWork jobs;
    @Autowired private Pdf pdf;

    @Test
    void isTaggedBookmarkedAndReferencedAlsoWithAnAnnexOfTwoHundredPages() throws IOException {
        byte[] document = bind(untagged(PAGES), "Notat på 200 sider");

        try (PDDocument read = Loader.loadPDF(document)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(PAGES);
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(bookmarks(read)).contains("Sagsfremstilling", "Bilag 1: Notat på 200 sider");
            assertThat(labels(read)).contains("1.1", "1.1.1", "1.1.200");
            PDFTextStripper words = new PDFTextStripper();
            words.setStartPage(read.getNumberOfPages());
            assertThat(words.getText(read)).contains("1.1.200", "Side 200 af notatet");
            assertThat(spokenWords(read)).contains("Side 200 af notatet");
        }
    }

    @Test
    void passesPdfUaWhenItsAnnexesDo() {
        DecisionPackage other = complete();
        stage.dispatch(other);
        byte[] accessible =
                pdf.print(
                        "chamber/package-pdf",
                        Map.of(
                                "frozen",
                                stage.frozen(other, 1),
                                "version",
                                stage.version(other, 1),
                                "item",
                                7),
                        DanishFormats.DANISH);
        AccessiblePdf.check(accessible, "an annex of ours");

        AccessiblePdf.check(bind(accessible, "Vores eget bilag"), "a bound package");
    }

    @Test
    void isMadeAlsoOfAnAnnexNobodyCanRead() {
        byte[] broken =
                "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(bind(broken, "Et ødelagt bilag")).isNotEmpty();
    }

    private byte[] bind(byte[] annex, String title) {
        DecisionPackage made = complete();
        stage.enclose(made, title, annex, false);
        stage.dispatch(made);
        jobs.finish();
        return bound.content(stage.version(made, 1).getId()).orElseThrow();
    }

    private DecisionPackage complete() {
        return stage.complete(
                Openness.OPEN, stage.committee("Bindeudvalget", stage.politician("binder")));
    }

    /** A document as a scanner or an old program makes it. */
    private static byte[] untagged(int pages) throws IOException {
        try (PDDocument made = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage();
                made.addPage(page);
                try (PDPageContentStream canvas = new PDPageContentStream(made, page)) {
                    canvas.beginText();
                    canvas.setFont(font, 12);
                    canvas.newLineAtOffset(72, 700);
                    canvas.showText("Side " + number + " af notatet");
                    canvas.endText();
                }
            }
            made.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> bookmarks(PDDocument pdf) {
        List<String> titles = new ArrayList<>();
        pdf.getDocumentCatalog()
                .getDocumentOutline()
                .children()
                .forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private static List<String> labels(PDDocument pdf) throws IOException {
        return List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }

    /** What a screen reader finds in the tags themselves. */
    private static String spokenWords(PDDocument pdf) {
        return spoken(pdf.getDocumentCatalog().getStructureTreeRoot())
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> spoken(PDStructureNode node) {
        String words = node instanceof PDStructureElement element ? element.getActualText() : null;
        return Stream.concat(
                Stream.ofNullable(words),
                node.getKids().stream()
                        .filter(PDStructureNode.class::isInstance)
                        .flatMap(kid -> spoken((PDStructureNode) kid)));
    }
}
