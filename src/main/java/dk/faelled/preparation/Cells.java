package dk.faelled.preparation;

import java.util.Arrays;
import java.util.List;

/** A line of a table as it is typed, or pasted from a spreadsheet. */
final class Cells {

    private Cells() {}

    /** The cells of a line, parted by tabs where there are any, else by bars or semicolons. */
    static List<String> of(String line) {
        String mark = line.contains("\t") ? "\t" : line.contains("|") ? "\\|" : ";";
        return Arrays.stream(line.split(mark, -1)).map(String::strip).toList();
    }
}
