package dk.faelled.plan;

import dk.faelled.document.Attachments;
import dk.faelled.document.Pdf;
import dk.faelled.platform.DanishFormats;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan's documents in all their versions, as pages and as PDFs. */
@Controller
@RequestMapping("/{place:planer|eksempel}/{key}/dokumenter")
class PlanDocumentController {

    private final PlanReader reader;
    private final Attachments files;
    private final Pdf pdf;

    PlanDocumentController(PlanReader reader, Attachments files, Pdf pdf) {
        this.reader = reader;
        this.files = files;
        this.pdf = pdf;
    }

    /**
     * @param version an earlier version; the current one when it is not given
     */
    @GetMapping("/{slug}")
    String show(
            @PathVariable String place,
            @PathVariable String key,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version,
            Model model) {
        PlanView plan = reader.at(place, key);
        PlanDocument document = find(plan, slug);
        PlanDocument.Edition edition = edition(document, version);
        model.addAttribute("plan", plan);
        model.addAttribute("document", document);
        model.addAttribute("edition", edition);
        model.addAttribute(
                "fileName",
                edition.fileId() == null ? null : files.nameOf(edition.fileId()).orElse(null));
        return "plan/document";
    }

    /** The document as it is written: in Danish, whatever language the page around it has. */
    @GetMapping("/{slug}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String place,
            @PathVariable String key,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version) {
        PlanView plan = reader.at(place, key);
        PlanDocument document = find(plan, slug);
        byte[] content =
                pdf.print(
                        "plan/document-pdf",
                        Map.of(
                                "plan", plan,
                                "document", document,
                                "edition", edition(document, version)),
                        DanishFormats.DANISH);
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

    private static PlanDocument find(PlanView plan, String slug) {
        return plan.content().documents().stream()
                .filter(document -> document.slug().equals(slug))
                .findFirst()
                .orElseThrow(PlanNotFound::new);
    }

    private static PlanDocument.Edition edition(PlanDocument document, @Nullable Integer number) {
        return number == null
                ? document.current()
                : document.edition(number).orElseThrow(PlanNotFound::new);
    }
}
