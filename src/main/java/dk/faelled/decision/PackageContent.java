package dk.faelled.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What a package says, as its officials write it. Texts are Markdown. */
public record PackageContent(
        Map<Heading, String> texts,
        List<DecisionPoint> points,
        Economy economy,
        Comparison comparison,
        List<Annex> annexes) {

    public static final PackageContent EMPTY =
            new PackageContent(Map.of(), List.of(), Economy.NONE, Comparison.NONE, List.of());

    public PackageContent {
        texts = texts.isEmpty() ? Map.of() : new EnumMap<>(texts);
        points = List.copyOf(points);
        annexes = List.copyOf(annexes);
    }

    public String text(Heading heading) {
        return texts.getOrDefault(heading, "");
    }

    public PackageContent withText(Heading heading, String text) {
        Map<Heading, String> other = new EnumMap<>(Heading.class);
        other.putAll(texts);
        other.put(heading, text);
        return new PackageContent(other, points, economy, comparison, annexes);
    }

    public PackageContent withPoint(DecisionPoint point) {
        return withPoints(with(points, point, DecisionPoint::id));
    }

    PackageContent movePoint(UUID id, int to) {
        return withPoints(moved(points, id, to, DecisionPoint::id));
    }

    PackageContent withoutPoint(UUID id) {
        return withPoints(points.stream().filter(each -> !each.id().equals(id)).toList());
    }

    public PackageContent withAnnex(Annex annex) {
        return withAnnexes(with(annexes, annex, Annex::id));
    }

    PackageContent moveAnnex(UUID id, int to) {
        return withAnnexes(moved(annexes, id, to, Annex::id));
    }

    PackageContent withoutAnnex(UUID id) {
        return withAnnexes(annexes.stream().filter(each -> !each.id().equals(id)).toList());
    }

    private PackageContent withPoints(List<DecisionPoint> others) {
        return new PackageContent(texts, others, economy, comparison, annexes);
    }

    public PackageContent with(Economy other) {
        return new PackageContent(texts, points, other, comparison, annexes);
    }

    public PackageContent with(Comparison other) {
        return new PackageContent(texts, points, economy, other, annexes);
    }

    private PackageContent withAnnexes(List<Annex> others) {
        return new PackageContent(texts, points, economy, comparison, others);
    }

    @JsonIgnore
    public Optional<DecisionPoint> point(UUID id) {
        return points.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @JsonIgnore
    public Optional<Annex> annex(UUID id) {
        return annexes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A list with one entry put in at its place, or last when it is new. */
    private static <T> List<T> with(List<T> entries, T entry, Function<T, UUID> id) {
        List<T> others = new ArrayList<>(entries);
        int place = entries.stream().map(id).toList().indexOf(id.apply(entry));
        if (place < 0) {
            others.add(entry);
        } else {
            others.set(place, entry);
        }
        return others;
    }

    /** A list with one entry at another place, counted from 0. */
    private static <T> List<T> moved(List<T> entries, UUID moved, int to, Function<T, UUID> id) {
        List<T> others = new ArrayList<>(entries);
        T entry =
                entries.stream()
                        .filter(each -> id.apply(each).equals(moved))
                        .findFirst()
                        .orElseThrow(PackageNotFound::new);
        others.remove(entry);
        others.add(Math.clamp(to, 0, others.size()), entry);
        return others;
    }
}
