package dk.faelled.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, as rows of texts under columns. Mails are rows, too.
 *
 * @param mails whether the rows are mails; then the columns are those of {@link MailFile}
 */
record ImportTable(List<String> columns, List<Row> rows, boolean mails) {

    /** The most rows one file may have. */
    static final int MOST_ROWS = 20_000;

    static final int MOST_COLUMNS = 200;

    /**
     * @param number the line in the spreadsheet, or the place of the mail in the file
     * @param mail the whole mail, where it has files; null for others
     */
    record Row(int number, List<String> cells, byte @Nullable [] mail) {

        /** The database keeps no zeros in texts. */
        Row {
            cells = cells.stream().map(ImportTable::withoutZeros).toList();
        }
    }

    /**
     * @throws UnreadableImport when there is nothing in it, or too much
     */
    ImportTable {
        columns = columns.stream().map(ImportTable::withoutZeros).toList();
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new UnreadableImport(UnreadableImport.Reason.EMPTY);
        }
        if (rows.size() > MOST_ROWS || columns.size() > MOST_COLUMNS) {
            throw new UnreadableImport(UnreadableImport.Reason.TOO_MANY);
        }
    }

    private static String withoutZeros(String text) {
        return text.replace("\0", "");
    }
}
