package dk.faelled.audit;

import dk.faelled.document.CsvSheet;
import dk.faelled.document.SheetText;
import dk.faelled.platform.AdministratorOnly;
import dk.faelled.platform.Difference;
import dk.faelled.platform.NavigationEntry;
import dk.faelled.platform.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log, for administrators: to search, to look at, to take along. */
@Controller
@AdministratorOnly
@RequestMapping("/administration/log")
class AuditController {

    private static final int PAGE = 100;

    private final AuditLog log;
    private final MessageSource messages;

    AuditController(AuditLog log, MessageSource messages) {
        this.log = log;
        this.messages = messages;
    }

    @Bean
    static NavigationEntry auditNavigation() {
        return new NavigationEntry(
                NavigationEntry.Area.ADMINISTRATION, 50, "/administration/log", "audit.navigation");
    }

    /**
     * @param foer only entries before this number
     */
    @GetMapping
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String handling,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate fra,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate til,
            @RequestParam(defaultValue = "9223372036854775807") long foer,
            Model model) {
        AuditLog.Filter filter = new AuditLog.Filter(q, handling, type, fra, til);
        List<AuditLog.Entry> entries = log.find(filter, foer, PAGE + 1);
        model.addAttribute("filter", filter);
        model.addAttribute("entries", entries.stream().limit(PAGE).toList());
        model.addAttribute("more", entries.size() > PAGE);
        model.addAttribute("acts", log.acts());
        model.addAttribute("types", log.types());
        return "audit/log";
    }

    @GetMapping("/{number}")
    String show(@PathVariable long number, Model model) {
        AuditLog.Entry entry = log.entry(number).orElseThrow(NotFound::new);
        model.addAttribute("entry", entry);
        model.addAttribute("changes", log.differences(entry));
        return "audit/entry";
    }

    /** With semicolons and a byte order mark, as Danish spreadsheets open it. */
    @GetMapping("/eksport.csv")
    @Transactional(readOnly = true)
    public void export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String handling,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate fra,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate til,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"haendelser.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        AuditLog.Filter filter = new AuditLog.Filter(q, handling, type, fra, til);
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.DEFAULT).setDelimiter(';').get();
        try (CSVPrinter csv = CsvSheet.printer(response.getOutputStream());
                Stream<AuditLog.Entry> entries = log.all(filter)) {
            csv.printRecord(
                    Stream.of("number", "at", "actor", "act", "type", "subject", "changes")
                            .map(column -> text("audit.column." + column, column, locale))
                            .toList());
            for (AuditLog.Entry entry : (Iterable<AuditLog.Entry>) entries::iterator) {
                csv.printRecord(
                        entry.number(),
                        entry.at(),
                        SheetText.harmless(entry.actor()),
                        text("audit.act." + entry.act(), entry.act(), locale),
                        entry.subjectType(),
                        SheetText.harmless(entry.title()),
                        SheetText.harmless(changes(entry, locale)));
            }
        }
    }

    private String changes(AuditLog.Entry entry, Locale locale) {
        return log.differences(entry).stream()
                .map(
                        (Difference each) ->
                                "%s %s: %s → %s"
                                        .formatted(
                                                each.item(),
                                                text(each.field(), each.field(), locale),
                                                each.before(),
                                                each.after())
                                        .strip())
                .collect(Collectors.joining("\n"));
    }

    private String text(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
