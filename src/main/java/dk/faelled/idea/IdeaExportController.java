package dk.faelled.idea;

import dk.faelled.account.SignedIn;
import dk.faelled.document.CsvSheet;
import dk.faelled.document.SheetText;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.OfficialOnly;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * An idea bank as CSV and XLSX. Texts that a spreadsheet would take for a formula are kept as texts
 * by an apostrophe in front.
 */
@Controller
@OfficialOnly
@RequestMapping("/forvaltning/idebanker/{planSlug}")
class IdeaExportController {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "title",
                    "text",
                    "theme",
                    "place",
                    "author",
                    "state",
                    "status",
                    "supporters",
                    "comments",
                    "sent",
                    "published",
                    "answer",
                    "unit",
                    "reason");

    private final IdeaBankDesk desk;
    private final IdeaRegister register;
    private final MessageSource messages;
    private final DanishFormats formats;
    private final Clock clock;

    IdeaExportController(
            IdeaBankDesk desk,
            IdeaRegister register,
            MessageSource messages,
            DanishFormats formats,
            Clock clock) {
        this.desk = desk;
        this.register = register;
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
    }

    /** With semicolons and a byte order mark, as Danish spreadsheets open it. */
    @GetMapping("/eksport.csv")
    @Transactional(readOnly = true)
    public void csv(
            @PathVariable String planSlug,
            @AuthenticationPrincipal SignedIn official,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        IdeaBank bank = desk.ofCaseworker(planSlug, official);
        prepare(response, "text/csv;charset=UTF-8", bank, "csv");
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.DEFAULT).setDelimiter(';').get();
        try (CSVPrinter csv = CsvSheet.printer(response.getOutputStream());
                Stream<IdeaRegister.ExportRow> rows = register.export(bank)) {
            csv.printRecord(headings(locale));
            for (IdeaRegister.ExportRow row : (Iterable<IdeaRegister.ExportRow>) rows::iterator) {
                csv.printRecord(cells(bank, row, locale));
            }
        }
    }

    @GetMapping("/eksport.xlsx")
    @Transactional(readOnly = true)
    public void xlsx(
            @PathVariable String planSlug,
            @AuthenticationPrincipal SignedIn official,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        IdeaBank bank = desk.ofCaseworker(planSlug, official);
        prepare(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bank,
                "xlsx");
        try (OutputStream out = response.getOutputStream();
                Workbook workbook = new Workbook(out, "Faelled", "1.0");
                Stream<IdeaRegister.ExportRow> rows = register.export(bank)) {
            Worksheet sheet = workbook.newWorksheet(text("idea.export.ideas", locale));
            write(sheet, 0, headings(locale));
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(2, 1);
            int line = 1;
            for (IdeaRegister.ExportRow row : (Iterable<IdeaRegister.ExportRow>) rows::iterator) {
                write(sheet, line++, cells(bank, row, locale));
            }
            describe(workbook, bank, official, line - 1, locale);
        }
    }

    private void describe(
            Workbook workbook, IdeaBank bank, SignedIn official, int count, Locale locale) {
        Worksheet about = workbook.newWorksheet(text("idea.export.about", locale));
        write(about, 0, List.of(text("idea.export.bank", locale), bank.question()));
        write(about, 1, List.of(text("idea.export.plan", locale), bank.planTitle()));
        write(about, 2, List.of(text("idea.export.count", locale), count));
        write(about, 3, List.of(text("idea.export.at", locale), formats.moment(clock.instant())));
        write(about, 4, List.of(text("idea.export.by", locale), official.actor()));
    }

    private List<String> headings(Locale locale) {
        return COLUMNS.stream().map(column -> text("idea.export." + column, locale)).toList();
    }

    private List<Object> cells(IdeaBank bank, IdeaRegister.ExportRow row, Locale locale) {
        return Arrays.asList(
                row.number(),
                harmless(row.title()),
                harmless(row.text()),
                bank.theme(row.theme()).map(IdeaBank.Theme::name).orElse(row.theme()),
                harmless(row.place()),
                harmless(row.authorName()),
                text("idea.state." + row.state(), locale),
                text("idea.status." + row.status(), locale),
                row.supporters(),
                row.comments(),
                date(row.sentAt()),
                date(row.publishedAt()),
                harmless(row.answerText()),
                harmless(row.answerUnit()),
                harmless(row.declineReason()));
    }

    private static void write(Worksheet sheet, int line, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else if (cell != null) {
                sheet.value(line, column, cell.toString());
            }
        }
    }

    private static @Nullable String harmless(@Nullable String typed) {
        return typed == null ? null : SheetText.harmless(typed);
    }

    private @Nullable String date(@Nullable Instant moment) {
        return moment == null ? null : formats.table(moment);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static void prepare(
            HttpServletResponse response, String type, IdeaBank bank, String ending) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("idebank-" + bank.planSlug() + "." + ending)
                        .build()
                        .toString());
    }
}
