package dk.faelled.intake;

import java.util.Locale;

/** Reads files by what their names end with. */
final class ImportFile {

    private ImportFile() {}

    /**
     * @throws UnreadableImport when it cannot be read
     */
    static ImportTable read(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xlsx" -> SpreadsheetFile.readWorkbook(content);
            case "csv", "txt" -> SpreadsheetFile.readText(content);
            case "eml" -> MailFile.readOne(content);
            case "mbox" -> MailFile.readBox(content);
            default -> throw new UnreadableImport(UnreadableImport.Reason.WRONG_KIND);
        };
    }
}
