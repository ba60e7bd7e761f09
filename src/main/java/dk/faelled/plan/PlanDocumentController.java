package dk.faelled.plan;

import dk.faelled.document.Pdf;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A plan's documents, as pages and as PDFs. */
@Controller
@RequestMapping("/planer/{slug}/dokumenter")
class PlanDocumentController {

    private static final Locale WRITTEN_IN = Locale.forLanguageTag("da-DK");

    private final PlanReader reader;
    private final Pdf pdf;

    PlanDocumentController(PlanReader reader, Pdf pdf) {
        this.reader = reader;
        this.pdf = pdf;
    }

    @GetMapping("/{documentSlug}")
    String show(@PathVariable String slug, @PathVariable String documentSlug, Model model) {
        PlanView plan = reader.published(slug);
        model.addAttribute("plan", plan);
        model.addAttribute("document", find(plan, documentSlug));
        return "plan/document";
    }

    /** The document as it is written: in Danish, whatever language the page around it has. */
    @GetMapping("/{documentSlug}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable String documentSlug) {
        PlanView plan = reader.published(slug);
        PlanDocument.Content document = find(plan, documentSlug);
        byte[] content =
                pdf.print(
                        "plan/document-pdf",
                        Map.of("plan", plan, "document", document),
                        WRITTEN_IN);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.slug() + ".pdf")
                                .build()
                                .toString())
                .body(content);
    }

    private static PlanDocument.Content find(PlanView plan, String slug) {
        return plan.documents().stream()
                .filter(document -> document.slug().equals(slug))
                .findFirst()
                .orElseThrow(PlanNotFound::new);
    }
}
