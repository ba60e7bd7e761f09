package dk.faelled.response;

import dk.faelled.document.Attachments;
import dk.faelled.document.Pdf;
import dk.faelled.hearing.HearingReader;
import dk.faelled.hearing.HearingView;
import dk.faelled.platform.Secret;
import dk.faelled.thread.Receipts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the holder of a response's link sees: the draft while it is written, the receipt from then
 * on.
 */
@Controller
class ResponseReceipts implements Receipts {

    private final ResponseBox box;
    private final AnswerPages pages;
    private final ResponseVersions versions;
    private final HearingReader reader;
    private final ResponseReading reading;
    private final ResponseOutcomes outcomes;
    private final Attachments files;
    private final Pdf pdf;

    ResponseReceipts(
            ResponseBox box,
            AnswerPages pages,
            ResponseVersions versions,
            HearingReader reader,
            ResponseReading reading,
            ResponseOutcomes outcomes,
            Attachments files,
            Pdf pdf) {
        this.box = box;
        this.pages = pages;
        this.versions = versions;
        this.reader = reader;
        this.reading = reading;
        this.outcomes = outcomes;
        this.files = files;
        this.pdf = pdf;
    }

    @Override
    public String type() {
        return HearingResponse.TYPE;
    }

    @Override
    public ModelAndView show(UUID id, Secret secret) {
        Locale locale = LocaleContextHolder.getLocale();
        String token = secret.value();
        return box.response(id)
                .map(response -> new ModelAndView("response/receipt", model(response, locale)))
                .orElseGet(() -> draftPage(token, locale))
                .addObject("token", token)
                .addObject("draft", box.draft(id).orElse(null));
    }

    /** The receipt to keep. */
    @GetMapping("/kvittering/{token}/svar.pdf")
    ResponseEntity<byte[]> print(@PathVariable String token, Locale locale) {
        HearingResponse response =
                box.response(pages.idOf(token)).orElseThrow(ResponseNotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(response.reference() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.print("response/receipt-pdf", model(response, locale), locale));
    }

    /** Senders see their files also while nobody else may. */
    @GetMapping("/kvittering/{token}/svar/filer/{fileId}")
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable UUID fileId) {
        UUID id = pages.idOf(token);
        boolean own =
                versions.findByResponseIdOrderByNumber(id).stream()
                                .anyMatch(each -> each.answers().fileIds().anyMatch(fileId::equals))
                        || box.draft(id)
                                .filter(draft -> draft.answers().fileIds().anyMatch(fileId::equals))
                                .isPresent();
        if (!own) {
            throw new ResponseNotFound();
        }
        return files.privately(fileId).orElseThrow(ResponseNotFound::new);
    }

    @PostMapping("/kvittering/{token}/svar/rettelse")
    String correct(@PathVariable String token, RedirectAttributes flash) {
        try {
            box.correct(pages.idOf(token));
        } catch (ResponseRefused refused) {
            flash.addFlashAttribute("problem", "response.refused." + refused.reason());
            return "redirect:/kvittering/" + token;
        }
        return "redirect:/kvittering/" + token + "/svar/1";
    }

    @PostMapping("/kvittering/{token}/svar/tilbagetraekning")
    String withdraw(@PathVariable String token, RedirectAttributes flash) {
        box.withdraw(pages.idOf(token));
        flash.addFlashAttribute("done", "response.withdrawn");
        return "redirect:/kvittering/" + token;
    }

    private ModelAndView draftPage(String token, Locale locale) {
        AnswerPages.Writing writing = pages.open(token);
        return new ModelAndView("response/draft")
                .addObject(
                        "page",
                        pages.page(
                                writing,
                                token,
                                AnswerPages.SUMMARY,
                                writing.draft().answers(),
                                Map.of(),
                                locale));
    }

    private Map<String, Object> model(HearingResponse response, Locale locale) {
        List<ResponseVersion> all = versions.findByResponseIdOrderByNumber(response.id());
        ResponseVersion latest = all.getLast();
        HearingView view =
                reader.ofResponse(response.hearingId(), response.partyId())
                        .orElseThrow(ResponseNotFound::new);
        return Map.of(
                "response", response,
                "view", view,
                "versions", all,
                "latest", latest,
                "parts",
                        reading.parts(
                                reader.content(response.hearingId(), latest.contentVersion()),
                                latest.answers(),
                                locale),
                "correctable", box.mayBeCorrected(response),
                "outcomes", outcomes.of(response));
    }
}
