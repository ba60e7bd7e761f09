package dk.faelled.consultation;

import dk.faelled.hearing.ConsultationMaterial;
import dk.faelled.hearing.ConsultationMaterial.Alternative;
import dk.faelled.hearing.ConsultationMaterial.Criterion;
import dk.faelled.hearing.ConsultationMaterial.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Material as officials type it: the text that is heard with a heading before each section, and
 * models as lines of cells parted by bars. What was there before keeps its identity while its name
 * stays, so that what people write about it stays joined to it.
 */
final class MaterialText {

    private static final Pattern HEADING =
            Pattern.compile("^#+\\s*((?:\\d+\\.)*\\d+\\.?)?\\s*(.*)$");

    private MaterialText() {}

    static String ofSections(ConsultationMaterial material) {
        return material.sections().stream()
                .map(section -> "# " + section.name() + "\n" + section.text())
                .collect(Collectors.joining("\n\n"));
    }

    static List<Section> sections(String typed, List<Section> before) {
        List<Section> sections = new ArrayList<>();
        Section open = null;
        StringBuilder text = new StringBuilder();
        for (String line : (typed + "\n").lines().toList()) {
            Matcher heading = HEADING.matcher(line.strip());
            if (heading.matches()) {
                add(sections, open, text);
                String number = heading.group(1) == null ? "" : heading.group(1);
                String title = heading.group(2).strip();
                open = new Section(known(before, number, title), number, title, "");
                text.setLength(0);
            } else {
                text.append(line.stripTrailing()).append('\n');
            }
        }
        add(sections, open, text);
        return sections;
    }

    /** The first cell of each line is what is compared; the first line has the models' names. */
    static String ofComparison(ConsultationMaterial material) {
        if (material.alternatives().isEmpty()) {
            return "";
        }
        Stream<String> head =
                Stream.of(
                        line("", material, Alternative::name),
                        line("", material, Alternative::text));
        return Stream.concat(
                        head,
                        material.criteria().stream()
                                .map(
                                        criterion ->
                                                line(
                                                        criterion.name(),
                                                        material,
                                                        each -> criterion.of(each.id()))))
                .collect(Collectors.joining("\n"));
    }

    static ConsultationMaterial compared(String typed, ConsultationMaterial before) {
        List<List<String>> rows =
                typed.lines()
                        .filter(line -> !line.isBlank())
                        .map(
                                line ->
                                        Arrays.stream(line.split("\\|", -1))
                                                .map(String::strip)
                                                .toList())
                        .toList();
        if (rows.isEmpty()) {
            return before.withComparison(List.of(), List.of());
        }
        List<String> names = rows.getFirst().stream().skip(1).toList();
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String text = rows.size() > 1 ? cell(rows.get(1), i + 1) : "";
            alternatives.add(new Alternative(knownModel(before, names.get(i)), names.get(i), text));
        }
        List<Criterion> criteria =
                rows.stream().skip(2).map(row -> criterion(row, alternatives)).toList();
        return before.withComparison(alternatives, criteria);
    }

    private static Criterion criterion(List<String> row, List<Alternative> alternatives) {
        Map<UUID, String> of = new HashMap<>();
        for (int i = 0; i < alternatives.size(); i++) {
            of.put(alternatives.get(i).id(), cell(row, i + 1));
        }
        return new Criterion(UUID.randomUUID(), row.getFirst(), of);
    }

    private static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }

    private static String line(
            String first, ConsultationMaterial material, Function<Alternative, String> cell) {
        return first
                + " | "
                + material.alternatives().stream().map(cell).collect(Collectors.joining(" | "));
    }

    private static void add(List<Section> sections, @Nullable Section open, StringBuilder text) {
        if (open != null) {
            sections.add(
                    new Section(open.id(), open.number(), open.title(), text.toString().strip()));
        }
    }

    private static UUID known(List<Section> before, String number, String title) {
        return before.stream()
                .filter(section -> section.number().equals(number) && section.title().equals(title))
                .findFirst()
                .map(Section::id)
                .orElseGet(UUID::randomUUID);
    }

    private static UUID knownModel(ConsultationMaterial before, String name) {
        return before.alternatives().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(Alternative::id)
                .orElseGet(UUID::randomUUID);
    }
}
