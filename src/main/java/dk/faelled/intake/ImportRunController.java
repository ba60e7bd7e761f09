package dk.faelled.intake;

import dk.faelled.account.SignedIn;
import dk.faelled.document.CsvSheet;
import dk.faelled.document.SheetText;
import dk.faelled.platform.OfficialOnly;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Imports are begun, stopped and gone on with; what failed can be mended and brought in again. */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/hoeringer/{slug}/import/{id}")
class ImportRunController {

    private final ImportDesk desk;
    private final MessageSource messages;

    ImportRunController(ImportDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping("/koersel")
    String begin(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.begin(slug, id, official);
        return back(slug, id, "intake.begun", flash);
    }

    @PostMapping("/stop")
    String stop(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.stop(slug, id, official);
        return back(slug, id, "job.stopped", flash);
    }

    @PostMapping("/videre")
    String goOn(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            RedirectAttributes flash) {
        desk.goOn(slug, id, official);
        return back(slug, id, "job.gone-on", flash);
    }

    /** The rows that failed as they came, and why, to be mended and brought in as another file. */
    @GetMapping("/fejl.csv")
    void failed(
            @PathVariable String slug,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn official,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        ResponseImport file = desk.open(slug, id, official).file();
        List<ImportRow> some = desk.failed(slug, id, 0, official);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("fejl-" + slug + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (CSVPrinter csv = CsvSheet.printer(response.getOutputStream())) {
            List<String> heads = new ArrayList<>(file.columns());
            heads.add(messages.getMessage("intake.faults", null, locale));
            csv.printRecord(heads.stream().map(SheetText::harmless).toList());
            while (!some.isEmpty()) {
                for (ImportRow row : some) {
                    csv.printRecord(cells(row, file.columns().size(), locale));
                }
                some = desk.failed(slug, id, some.getLast().number(), official);
            }
        }
    }

    private List<String> cells(ImportRow row, int columns, Locale locale) {
        List<String> cells =
                new ArrayList<>(row.cells().subList(0, Math.min(columns, row.cells().size())));
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(
                row.faults().stream()
                        .map(fault -> messages.getMessage(fault.key(), fault.parameters(), locale))
                        .collect(Collectors.joining("; ")));
        return cells.stream().map(SheetText::harmless).toList();
    }

    private static String back(String slug, UUID id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return "redirect:" + ImportController.path(slug, id);
    }
}
