package dk.faelled.preparation;

import dk.faelled.decision.Comparison;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.Errors;

/**
 * Alternatives as they are typed or pasted from a spreadsheet.
 *
 * @param table a line with their names, then a line for each thing they are compared by: its name
 *     and what holds for each
 * @param recommended the number of the one that is recommended; empty for none
 */
public record ComparisonForm(
        @Size(max = 20_000, message = "{preparation.text.long}") String table,
        @Pattern(regexp = "[1-4]?", message = "{preparation.recommended.wrong}")
                String recommended) {

    static ComparisonForm of(Comparison saved) {
        List<String> lines = new ArrayList<>();
        if (!saved.isEmpty()) {
            lines.add("| " + String.join(" | ", saved.alternatives()));
        }
        saved.criteria()
                .forEach(each -> lines.add(each.name() + " | " + String.join(" | ", each.of())));
        return new ComparisonForm(
                String.join("\n", lines),
                saved.recommended() == 0 ? "" : String.valueOf(saved.recommended()));
    }

    void check(Errors errors) {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return;
        }
        int alternatives = alternatives().size();
        if (alternatives < 2 || alternatives > Comparison.MOST) {
            errors.rejectValue("table", "preparation.alternatives.number");
            return;
        }
        for (int number = 1; number < lines.size(); number++) {
            if (Cells.of(lines.get(number)).size() != alternatives + 1) {
                errors.rejectValue(
                        "table",
                        "preparation.alternatives.line",
                        new Object[] {number + 1, lines.get(number), alternatives},
                        null);
                return;
            }
        }
        if (!recommended.isBlank() && Integer.parseInt(recommended) > alternatives) {
            errors.rejectValue("recommended", "preparation.recommended.wrong");
        }
    }

    Comparison comparison() {
        if (lines().isEmpty()) {
            return Comparison.NONE;
        }
        return new Comparison(
                alternatives(),
                lines().stream()
                        .skip(1)
                        .map(Cells::of)
                        .map(
                                cells ->
                                        new Comparison.Criterion(
                                                cells.getFirst(), cells.subList(1, cells.size())))
                        .toList(),
                recommended.isBlank() ? 0 : Integer.parseInt(recommended));
    }

    /** The first line begins with an empty cell, as a table does; it may be left out. */
    private List<String> alternatives() {
        List<String> cells = Cells.of(lines().getFirst());
        return cells.getFirst().isEmpty() ? cells.subList(1, cells.size()) : cells;
    }

    private List<String> lines() {
        return table.lines().filter(line -> !line.isBlank()).toList();
    }
}
