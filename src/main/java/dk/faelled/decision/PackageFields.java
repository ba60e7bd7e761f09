package dk.faelled.decision;

import dk.faelled.platform.Difference;
import dk.faelled.platform.RecordFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a package says as named texts, to tell what an act changed. */
final class PackageFields {

    private static final String FIELD = "decision.field.";

    private PackageFields() {}

    static Map<String, String> of(DecisionPackage decisionPackage) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.putAll(RecordFields.typed(decisionPackage.facts()));
        fields.putAll(RecordFields.typed(decisionPackage.openness()));
        PackageContent content = decisionPackage.content();
        for (Heading heading : Heading.values()) {
            fields.put(heading.name(), content.text(heading));
        }
        fields.put("points", lines(content.points(), PackageFields::point));
        fields.put(
                "economy",
                content.economy().firstYear()
                        + "\n"
                        + lines(content.economy().rows(), Object::toString));
        fields.put("economyNote", content.economy().note());
        fields.put(
                "alternatives",
                String.join("\n", content.comparison().alternatives())
                        + " "
                        + content.comparison().recommended());
        fields.put(
                "criteria",
                lines(
                        content.comparison().criteria(),
                        each -> each.name() + ": " + String.join(" | ", each.of())));
        fields.put("annexes", lines(content.annexes(), Annex::title));
        return fields;
    }

    static List<Difference> differences(
            Map<String, String> before, DecisionPackage decisionPackage) {
        return Difference.between(FIELD, before, of(decisionPackage));
    }

    private static String point(DecisionPoint point) {
        return point.text() + " (" + point.unit() + ", " + point.deadline() + ")";
    }

    private static <T> String lines(List<T> entries, Function<T, String> line) {
        return entries.stream().map(line).collect(Collectors.joining("\n"));
    }
}
