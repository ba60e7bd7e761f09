package dk.faelled.attendance;

import dk.faelled.conference.Conference;
import dk.faelled.document.Pdf;
import dk.faelled.document.SheetText;
import dk.faelled.platform.DanishFormats;
import dk.faelled.registration.Registration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lists and badges to print, and the list as a workbook. None has food or access needs in it. */
@Component
class AttendancePapers {

    private static final List<String> COLUMNS =
            List.of(
                    "attendance.reference",
                    "attendance.name",
                    "attendance.organisation",
                    "attendance.group",
                    "attendance.email",
                    "attendance.state",
                    "attendance.chosen",
                    "attendance.arrived");

    private final Pdf pdf;
    private final MessageSource messages;
    private final DanishFormats formats;

    AttendancePapers(Pdf pdf, MessageSource messages, DanishFormats formats) {
        this.pdf = pdf;
        this.messages = messages;
        this.formats = formats;
    }

    byte[] checkInList(Conference conference, List<ParticipantList.Row> rows) {
        return print("attendance/list-pdf", conference, rows);
    }

    byte[] badges(Conference conference, List<ParticipantList.Row> rows) {
        return print("attendance/badges-pdf", conference, rows);
    }

    private byte[] print(String template, Conference conference, List<ParticipantList.Row> rows) {
        return pdf.print(
                template, Map.of("conference", conference, "rows", rows), DanishFormats.DANISH);
    }

    byte[] workbook(List<ParticipantList.Row> rows) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (Workbook workbook = new Workbook(out, "Faelled", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(text("attendance.participants"));
                write(sheet, 0, COLUMNS.stream().map(this::text).toList());
                sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
                sheet.freezePane(0, 1);
                for (int i = 0; i < rows.size(); i++) {
                    write(sheet, i + 1, cells(rows.get(i)));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing the list of participants", e);
        }
    }

    private List<String> cells(ParticipantList.Row row) {
        Registration registration = row.registration();
        Instant arrived = registration.arrivedAt();
        return Stream.of(
                        registration.reference(),
                        row.name(),
                        registration.attendee().organisation(),
                        row.group(),
                        row.email(),
                        text("attendance.state." + registration.state()),
                        String.join(", ", row.chosen()),
                        arrived == null ? "" : formats.tableMoment(arrived))
                .map(SheetText::harmless)
                .toList();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
