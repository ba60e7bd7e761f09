package dk.faelled.chamber;

import dk.faelled.decision.Economy;
import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.Heading;
import dk.faelled.platform.Markdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member's notes on the version at hand: each where its words stand, also when it was written on
 * an earlier version, and apart those whose words are gone.
 *
 * @param placed by the part of the page they stand by
 */
public record PlacedNotes(Map<String, List<ReadingNote>> placed, List<ReadingNote> orphaned) {

    static PlacedNotes on(FrozenPackage frozen, List<ReadingNote> notes, Markdown markdown) {
        Map<String, String> parts = parts(frozen, markdown);
        Map<String, List<ReadingNote>> placed = new HashMap<>();
        List<ReadingNote> orphaned = new ArrayList<>();
        for (ReadingNote note : notes) {
            String words = parts.get(note.anchor());
            boolean isOfThisVersion = note.version() == frozen.number();
            if (isOfThisVersion || words != null && words.contains(plain(note.quote()))) {
                placed.computeIfAbsent(note.anchor(), anchor -> new ArrayList<>()).add(note);
            } else {
                orphaned.add(note);
            }
        }
        return new PlacedNotes(placed, orphaned);
    }

    public List<ReadingNote> at(String anchor) {
        return placed.getOrDefault(anchor, List.of());
    }

    public int count() {
        return placed.values().stream().mapToInt(List::size).sum() + orphaned.size();
    }

    /** What stands in each part of the page, as plain words. */
    private static Map<String, String> parts(FrozenPackage frozen, Markdown markdown) {
        Map<String, String> parts = new HashMap<>();
        for (Heading heading : Heading.values()) {
            if (!frozen.section(heading).isEmpty()) {
                parts.put(anchor(heading), plain(markdown.toText(frozen.section(heading))));
            }
        }
        parts.putIfAbsent(
                "hoering",
                plain(
                        frozen.figures().stream()
                                .map(FrozenPackage.Figure::title)
                                .collect(Collectors.joining(" "))));
        if (!frozen.points().isEmpty()) {
            parts.put(
                    "indstilling",
                    plain(
                            frozen.points().stream()
                                    .map(point -> "at " + point.text())
                                    .collect(Collectors.joining(" "))));
        }
        if (!frozen.comparison().isEmpty()) {
            parts.put(
                    "alternativer",
                    plain(
                            Stream.concat(
                                            frozen.comparison().alternatives().stream(),
                                            frozen.comparison().criteria().stream()
                                                    .flatMap(
                                                            each ->
                                                                    Stream.concat(
                                                                            Stream.of(each.name()),
                                                                            each.of().stream())))
                                    .collect(Collectors.joining(" "))));
        }
        if (!frozen.economy().isEmpty()) {
            parts.put(
                    "oekonomi",
                    plain(
                            Stream.concat(
                                            frozen.economy().rows().stream().map(Economy.Row::name),
                                            Stream.of(markdown.toText(frozen.economy().note())))
                                    .collect(Collectors.joining(" "))));
        }
        return parts;
    }

    private static String anchor(Heading heading) {
        return heading == Heading.INVOLVEMENT ? "hoering" : heading.segment();
    }

    /** The same however lines are broken. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
