package dk.faelled.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTests {

    private static final String MAIL =
            """
            From: =?UTF-8?Q?=C3=85se_=C3=98rsted?= <aase@borger.example>
            Date: Mon, 2 Nov 2026 23:30:00 +0000
            Subject: =?UTF-8?Q?H=C3=B8ring?=
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            Jeg er uenig, særligt om æøå.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsDanishLettersHoweverASpreadsheetWroteThem(String charset) {
        byte[] file = "Navn;By\nÅse Ørsted;Ærø\n".getBytes(Charset.forName(charset));

        ImportTable table = ImportFile.read("svar.csv", file);

        assertThat(table.columns()).containsExactly("Navn", "By");
        assertThat(table.rows().getFirst().cells()).containsExactly("Åse Ørsted", "Ærø");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void findsOutWhatStandsBetweenTheColumns(String separator) {
        String text =
                "\uFEFFNavn" + separator + "Svar\nAsta" + separator + "\"Linje 1\nLinje 2\"\n";

        ImportTable table = read("svar.CSV", text);

        assertThat(table.columns()).containsExactly("Navn", "Svar");
        assertThat(table.rows().getFirst().cells()).containsExactly("Asta", "Linje 1\nLinje 2");
    }

    @Test
    void leavesOutEmptyLinesAndCountsAsTheSpreadsheetDoes() {
        ImportTable table = read("svar.csv", "Navn;Svar\n;\nAsta;Ja\n");

        assertThat(table.rows()).extracting(ImportTable.Row::number).containsExactly(3);
    }

    @Test
    void readsWorkbooksWithTheirDays() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Svar");
            sheet.value(0, 0, "Navn");
            sheet.value(0, 1, "Modtaget");
            sheet.value(2, 0, "Åse");
            sheet.value(2, 1, LocalDate.of(2026, 11, 2));
            sheet.style(2, 1).format("yyyy-MM-dd").set();
        }

        ImportTable table = ImportFile.read("svar.xlsx", file.toByteArray());

        assertThat(table.rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.number()).isEqualTo(3);
                            assertThat(row.cells()).containsExactly("Åse", "2026-11-02");
                        });
    }

    @Test
    void readsAMailOnTheDayItCameInCopenhagen() {
        ImportTable table = read("svar.eml", MAIL);

        assertThat(table.mails()).isTrue();
        assertThat(table.rows().getFirst().cells())
                .containsExactly(
                        "Åse Ørsted",
                        "aase@borger.example",
                        "2026-11-03",
                        "Høring",
                        "Jeg er uenig, særligt om æøå.");
    }

    @Test
    void readsAllMailsOfABox() {
        String box =
                "From aase@borger.example Mon Nov  2 23:30:00 2026\n"
                        + MAIL
                        + "\nFrom birk@borger.example Tue Nov  3 08:00:00 2026\n"
                        + "From: birk@borger.example\n"
                        + "Content-Type: text/html; charset=UTF-8\n\n"
                        + "<p>Jeg er <b>enig</b>.</p>\n";

        ImportTable table = read("svar.mbox", box);

        assertThat(table.rows())
                .extracting(ImportTable.Row::cells)
                .extracting(List::getFirst, List::getLast)
                .containsExactly(
                        tuple("Åse Ørsted", "Jeg er uenig, særligt om æøå."),
                        tuple("birk@borger.example", "Jeg er enig."));
    }

    @Test
    void aMailThatCannotBeReadKeepsNoOtherOut() {
        String box =
                "From - Mon Nov  2 23:30:00 2026\nSubject: Uden afsender\n\nHej\n"
                        + "\nFrom aase@borger.example Mon Nov  2 23:30:00 2026\n"
                        + MAIL;

        ImportTable table = read("svar.mbox", box);

        assertThat(table.rows())
                .extracting(row -> row.cells().size())
                .containsExactly(0, MailFile.COLUMNS.size());
    }

    @Test
    void refusesABoxThatWouldLoseItsFirstMail() {
        String box =
                "From mig\n"
                        + MAIL
                        + "\nFrom aase@borger.example Mon Nov  2 23:30:00 2026\n"
                        + MAIL;

        assertThatExceptionOfType(UnreadableImport.class).isThrownBy(() -> read("svar.mbox", box));
    }

    @Test
    void refusesASmallFileThatUnpacksIntoAHugeOne() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        }

        assertThatExceptionOfType(UnreadableImport.class)
                .isThrownBy(() -> ImportFile.read("svar.xlsx", file.toByteArray()))
                .matches(refused -> refused.reason() == UnreadableImport.Reason.TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svar.pdf", "svar", "svar.xlsx", "svar.mbox", "svar.eml", "tom.csv"})
    void refusesWhatItCannotRead(String name) {
        assertThatExceptionOfType(UnreadableImport.class)
                .isThrownBy(() -> read(name, name.equals("tom.csv") ? "Navn\n" : "Hej"));
    }

    private static ImportTable read(String name, String content) {
        return ImportFile.read(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
