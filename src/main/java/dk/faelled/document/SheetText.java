package dk.faelled.document;

/** Texts for spreadsheets. */
public final class SheetText {

    private SheetText() {}

    /**
     * What somebody typed, as a cell that is never run: what a spreadsheet would take for a formula
     * gets an apostrophe in front (OWASP, CSV injection).
     */
    public static String harmless(String typed) {
        return typed.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + typed : typed;
    }
}
