package dk.faelled.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of a workbook, or a text with separated values as Danish and English
 * spreadsheets write them. The first line names the columns; empty lines are left out.
 */
final class SpreadsheetFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    private record Line(int number, List<String> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private SpreadsheetFile() {}

    static ImportTable readWorkbook(byte[] content) {
        try {
            requireReasonable(content);
            return table(firstSheet(content));
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw new UnreadableImport(UnreadableImport.Reason.BROKEN);
        }
    }

    private static List<Line> firstSheet(byte[] content) throws IOException {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.limit(ImportTable.MOST_ROWS + 2L).map(SpreadsheetFile::line).toList();
        }
    }

    /** A small file that unpacks into a huge one is none of a caseworker's. */
    private static void requireReasonable(byte[] content) throws IOException {
        Path file = Files.createTempFile("intake", ".xlsx");
        try {
            Files.write(file, content);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                long left = LARGEST_UNPACKED;
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    left -= unpacked(zip, entry, left);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    /** What an entry says of its own size is not believed. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            long size = 0;
            byte[] some = new byte[8192];
            for (int read = in.read(some); read > 0; read = in.read(some)) {
                size += read;
                if (size > most) {
                    throw new UnreadableImport(UnreadableImport.Reason.TOO_MANY);
                }
            }
            return size;
        }
    }

    private static Line line(Row row) {
        if (row.getCellCount() > ImportTable.MOST_COLUMNS) {
            throw new UnreadableImport(UnreadableImport.Reason.TOO_MANY);
        }
        List<String> cells = new ArrayList<>(Collections.nCopies(row.getCellCount(), ""));
        for (Cell cell : row) {
            if (cell != null) {
                cells.set(cell.getColumnIndex(), text(cell));
            }
        }
        return new Line(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        String format = cell.getDataFormatString();
        boolean date = format != null && format.toLowerCase(Locale.ROOT).contains("yy");
        if (!date || cell.getType() != CellType.NUMBER) {
            return cell.getText().strip();
        }
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException noDay) {
            return cell.getText().strip();
        }
    }

    static ImportTable readText(byte[] content) {
        String text = decode(content);
        char separator =
                SEPARATORS.stream()
                        .max(Comparator.comparing(each -> columns(text, each)))
                        .orElseThrow();
        try {
            return table(lines(text, separator));
        } catch (CSVException | UncheckedIOException e) {
            throw new UnreadableImport(UnreadableImport.Reason.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long columns(String text, char separator) {
        return text.lines().findFirst().orElse("").chars().filter(c -> c == separator).count();
    }

    private static List<Line> lines(String text, char separator) throws IOException {
        CSVFormat format =
                CSVFormat.EXCEL.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.stream()
                    .limit(ImportTable.MOST_ROWS + 2L)
                    .map(SpreadsheetFile::line)
                    .toList();
        }
    }

    private static Line line(CSVRecord record) {
        return new Line(
                Math.toIntExact(record.getRecordNumber()),
                record.stream().map(String::strip).toList());
    }

    /** As UTF-16 where it says so (0xFEFF), as UTF-8, or as a Danish Windows writes it. */
    private static String decode(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF ^ content[1] & 0xFF) == 0x01) {
            return new String(content, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            text = new String(content, WINDOWS);
        }
        return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    }

    private static ImportTable table(List<Line> lines) {
        List<Line> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new UnreadableImport(UnreadableImport.Reason.EMPTY);
        }
        List<String> columns = filled.getFirst().cells();
        return new ImportTable(
                columns,
                filled.stream()
                        .skip(1)
                        .map(line -> new ImportTable.Row(line.number(), line.cells(), null))
                        .toList(),
                false);
    }
}
