package dk.faelled.planning;

import dk.faelled.plan.FactBox;
import dk.faelled.plan.Item;
import dk.faelled.plan.PlanContent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A fact box as it is typed.
 *
 * @param results a figure on each line and what it counts, with a colon between
 */
public record FactBoxForm(
        @NotBlank(message = "{planning.title.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String title,
        @NotBlank(message = "{planning.place.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String place,
        @NotBlank(message = "{planning.text.missing}")
                @Size(max = 2000, message = "{planning.text.long}")
                String effort,
        String results,
        @NotBlank(message = "{planning.source.missing}")
                @Size(max = 400, message = "{planning.text.long}")
                String source)
        implements ItemForm {

    private static final int MOST_RESULTS = 4;

    static FactBoxForm of(FactBox box) {
        String lines =
                box.results().stream()
                        .map(result -> result.figure() + ": " + result.label())
                        .collect(Collectors.joining("\n"));
        return new FactBoxForm(box.title(), box.place(), box.effort(), lines, box.source());
    }

    @Override
    public void check(Errors errors) {
        List<String> lines = lines();
        if (lines.size() > MOST_RESULTS) {
            errors.rejectValue("results", "planning.results.many");
        } else if (!lines.stream().allMatch(line -> line.indexOf(':') > 0)) {
            errors.rejectValue("results", "planning.results.colon");
        }
    }

    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        List<FactBox.Result> figures =
                lines().stream()
                        .map(line -> line.split(":", 2))
                        .map(parts -> new FactBox.Result(parts[0].strip(), parts[1].strip()))
                        .toList();
        return new FactBox(
                id, title.strip(), place.strip(), effort.strip(), figures, source.strip());
    }

    private List<String> lines() {
        return results.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
