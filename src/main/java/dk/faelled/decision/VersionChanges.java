package dk.faelled.decision;

import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.Difference;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one version says otherwise than another, in the order it is read. */
final class VersionChanges {

    private VersionChanges() {}

    static List<Difference> between(FrozenPackage before, FrozenPackage now) {
        List<Difference> changes = new ArrayList<>();
        add(changes, "title", "", before.facts().title(), now.facts().title());
        section(changes, Heading.RESUME, before, now);
        Map<UUID, FrozenPackage.Point> old =
                before.points().stream()
                        .collect(Collectors.toMap(FrozenPackage.Point::id, Function.identity()));
        for (FrozenPackage.Point point : now.points()) {
            FrozenPackage.Point was = old.remove(point.id());
            add(changes, "points", number(point), was == null ? "" : said(was), said(point));
        }
        old.values().forEach(gone -> add(changes, "points", number(gone), said(gone), ""));
        section(changes, Heading.CASE_STATEMENT, before, now);
        add(changes, "economy", "", economy(before), economy(now));
        add(changes, "economyNote", "", before.economy().note(), now.economy().note());
        section(changes, Heading.LEGAL_BASIS, before, now);
        section(changes, Heading.INVOLVEMENT, before, now);
        add(changes, "alternatives", "", alternatives(before), alternatives(now));
        section(changes, Heading.NEXT_STEPS, before, now);
        annexes(changes, before, now);
        return changes;
    }

    private static void section(
            List<Difference> changes, Heading heading, FrozenPackage before, FrozenPackage now) {
        add(changes, heading.name(), "", before.section(heading), now.section(heading));
    }

    private static void add(
            List<Difference> changes, String field, String item, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Difference("decision.field." + field, item, before, after));
        }
    }

    private static void annexes(List<Difference> changes, FrozenPackage before, FrozenPackage now) {
        Map<String, String> old = checksums(before);
        checksums(now)
                .forEach(
                        (title, checksum) -> {
                            String was = old.remove(title);
                            if (was == null) {
                                add(changes, "annexes", "", "", title);
                            } else if (!was.equals(checksum)) {
                                changes.add(
                                        new Difference(
                                                "decision.field.annex-changed", "", "", title));
                            }
                        });
        old.keySet().forEach(title -> add(changes, "annexes", "", title, ""));
    }

    private static Map<String, String> checksums(FrozenPackage frozen) {
        Map<String, String> checksums = new LinkedHashMap<>();
        frozen.annexes().forEach(annex -> checksums.put(annex.title(), annex.checksum()));
        return checksums;
    }

    private static String number(FrozenPackage.Point point) {
        return String.valueOf(point.number());
    }

    private static String said(FrozenPackage.Point point) {
        String when = point.deadline() == null ? "" : point.deadline().toString();
        String rest =
                Stream.of(point.unit(), when)
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining(", "));
        return rest.isEmpty() ? point.text() : point.text() + " (" + rest + ")";
    }

    private static String economy(FrozenPackage frozen) {
        return frozen.economy().isEmpty() ? "" : frozen.economy().firstYear() + "\n" + rows(frozen);
    }

    private static String rows(FrozenPackage frozen) {
        return frozen.economy().rows().stream()
                .map(
                        row ->
                                row.name()
                                        + ": "
                                        + row.amounts().stream()
                                                .map(VersionChanges::amount)
                                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static String amount(Long kroner) {
        return NumberFormat.getIntegerInstance(DanishFormats.DANISH)
                .format(kroner)
                .replace('-', '−');
    }

    private static String alternatives(FrozenPackage frozen) {
        Comparison comparison = frozen.comparison();
        String recommended =
                comparison.recommended() == 0
                        ? ""
                        : " → " + comparison.alternatives().get(comparison.recommended() - 1);
        return Stream.concat(
                        Stream.of(String.join(" | ", comparison.alternatives()) + recommended),
                        comparison.criteria().stream()
                                .map(each -> each.name() + ": " + String.join(" | ", each.of())))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
