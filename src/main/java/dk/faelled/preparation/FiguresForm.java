package dk.faelled.preparation;

import dk.faelled.decision.Economy;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;

/**
 * Economy as it is typed or pasted from a spreadsheet.
 *
 * @param table a line for each kind of expense: its name and an amount for each year, parted by
 *     bars, semicolons or tabs
 */
public record FiguresForm(
        @Pattern(regexp = "(20\\d{2})?", message = "{preparation.year.wrong}") String firstYear,
        @Size(max = 20_000, message = "{preparation.text.long}") String table,
        @Size(max = 20_000, message = "{preparation.text.long}") String note) {

    private static final String AMOUNT = "[-−–]?\\d{1,15}";

    static FiguresForm of(Economy saved, int nextYear) {
        return new FiguresForm(
                String.valueOf(saved.firstYear() == 0 ? nextYear : saved.firstYear()),
                saved.rows().stream().map(FiguresForm::line).collect(Collectors.joining("\n")),
                saved.note());
    }

    private static String line(Economy.Row row) {
        return row.name()
                + " | "
                + row.amounts().stream().map(String::valueOf).collect(Collectors.joining(" | "));
    }

    void check(Errors errors) {
        int number = 0;
        for (String line : lines()) {
            number++;
            List<String> cells = Cells.of(line);
            if (cells.size() != Economy.YEARS + 1
                    || !cells.stream().skip(1).allMatch(FiguresForm::isAmount)) {
                errors.rejectValue(
                        "table", "preparation.economy.line", new Object[] {number, line}, null);
                return;
            }
        }
        if (number > 0 && firstYear.isBlank()) {
            errors.rejectValue("firstYear", "preparation.year.missing");
        }
    }

    Economy economy() {
        return new Economy(
                firstYear.isBlank() ? 0 : Integer.parseInt(firstYear),
                lines().stream().map(FiguresForm::row).toList(),
                note.replace("\r\n", "\n").strip());
    }

    private List<String> lines() {
        return table.lines().filter(line -> !line.isBlank()).toList();
    }

    private static Economy.Row row(String line) {
        List<String> cells = Cells.of(line);
        return new Economy.Row(
                cells.getFirst(), cells.stream().skip(1).map(FiguresForm::amount).toList());
    }

    private static boolean isAmount(String cell) {
        return cell.isBlank() || bare(cell).matches(AMOUNT);
    }

    private static Long amount(String cell) {
        return cell.isBlank() ? 0L : Long.valueOf(bare(cell).replaceAll("[−–]", "-"));
    }

    /** Without dots between thousands, spaces and "kr.". */
    private static String bare(String cell) {
        return cell.replaceAll("kr\\.?", "").replaceAll("[.\\s\u00a0]", "");
    }
}
