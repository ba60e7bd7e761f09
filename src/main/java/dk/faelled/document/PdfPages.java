package dk.faelled.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;

/** Reads the words of a PDF, so that they can be shown where there is no PDF reader. */
@Component
public class PdfPages {

    /** The words of each page; nothing for a file that cannot be read. */
    public List<String> read(byte[] content) {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return read(pdf);
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            return List.of();
        }
    }

    static List<String> read(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf).replace("\0", "").strip());
        }
        return pages;
    }
}
