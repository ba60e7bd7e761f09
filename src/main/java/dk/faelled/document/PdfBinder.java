package dk.faelled.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Binds a document and its annexes into one PDF: tagged throughout, a bookmark for each annex, and
 * each page with the reference people quote it by, on the page and as its label.
 */
@Component
public class PdfBinder {

    private static final Logger LOG = LoggerFactory.getLogger(PdfBinder.class);

    /**
     * An annex.
     *
     * @param title as it stands in the bookmarks
     * @param reference what its pages are quoted by: {@code "1.2"} for pages 1.2.1, 1.2.2 …
     */
    public record Part(String title, String reference, byte[] content) {}

    /** A bound document, and how many pages it has. */
    public record Bound(byte[] content, int pages) {}

    /**
     * @param front a tagged PDF of ours
     * @param reference what the pages of the front are quoted by
     * @param parts annexes that can be read as PDF; others are left out
     */
    public Bound bind(byte[] front, String reference, List<Part> parts) {
        try (PDDocument bound = Loader.loadPDF(front);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPageLabels labels = new PDPageLabels(bound);
            labels.setLabelItem(0, label(reference));
            PDFMergerUtility merger = new PDFMergerUtility();
            boolean accessible = true;
            for (Part part : parts) {
                accessible &= append(merger, bound, labels, part);
            }
            bound.getDocumentCatalog().setPageLabels(labels);
            if (!accessible) {
                PdfTags.claimNothing(bound);
            }
            bound.save(out);
            return new Bound(out.toByteArray(), bound.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("Binding " + reference, e);
        }
    }

    /** Whether the annex was accessible by itself. */
    private static boolean append(
            PDFMergerUtility merger, PDDocument bound, PDPageLabels labels, Part part)
            throws IOException {
        int first = bound.getNumberOfPages();
        boolean accessible;
        try (PDDocument annex = Loader.loadPDF(prepared(part))) {
            accessible = PdfTags.isAccessible(annex);
            merger.appendDocument(bound, annex);
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            LOG.warn("An annex cannot be bound: {}", part.reference());
            return true;
        }
        labels.setLabelItem(first, label(part.reference()));
        bookmark(bound, part.title(), first);
        return accessible;
    }

    /** The annex tagged and stamped, and written once, which puts the typeface into it. */
    private static byte[] prepared(Part part) throws IOException {
        try (PDDocument annex = Loader.loadPDF(part.content());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            annex.setAllSecurityToBeRemoved(true);
            if (!PdfTags.isTagged(annex)) {
                PdfTags.tag(annex, part.title());
            }
            PdfTags.stamp(annex, part.reference());
            annex.getDocumentCatalog().setDocumentOutline(null);
            annex.getDocumentCatalog().setPageLabels(null);
            annex.save(out);
            return out.toByteArray();
        }
    }

    private static PDPageLabelRange label(String reference) {
        PDPageLabelRange label = new PDPageLabelRange();
        label.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        label.setPrefix(reference + ".");
        return label;
    }

    private static void bookmark(PDDocument bound, String title, int page) {
        PDDocumentOutline outline = bound.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            bound.getDocumentCatalog().setDocumentOutline(outline);
        }
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(bound.getPage(page));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        outline.addLast(item);
    }
}
