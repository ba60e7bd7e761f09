package dk.faelled.conference;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a conference, in the order of the day. */
public record Programme(List<ProgrammeItem> items) {

    public static final Programme NONE = new Programme(List.of());

    /** Several parts at the same time, of which one takes part in one. */
    public record Choice(LocalDateTime begins, List<ProgrammeItem> items) {}

    public Programme {
        items =
                items.stream()
                        .sorted(
                                Comparator.comparing(ProgrammeItem::begins)
                                        .thenComparing(ProgrammeItem::ends)
                                        .thenComparing(ProgrammeItem::title))
                        .toList();
    }

    public Optional<ProgrammeItem> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Puts an item in, in place of the one with its id. */
    public Programme with(ProgrammeItem item) {
        return new Programme(
                Stream.concat(without(item.id()).items.stream(), Stream.of(item)).toList());
    }

    public Programme without(UUID id) {
        return new Programme(items.stream().filter(item -> !item.id().equals(id)).toList());
    }

    Programme moved(Duration by) {
        return new Programme(items.stream().map(item -> item.moved(by)).toList());
    }

    /** What is to be chosen, in the order of the day. */
    public List<Choice> choices() {
        return together(items.stream().filter(ProgrammeItem::choosable));
    }

    /** All of it, in blocks that begin together. */
    public List<Choice> blocks() {
        return together(items.stream());
    }

    private static List<Choice> together(Stream<ProgrammeItem> some) {
        return some
                .collect(
                        Collectors.groupingBy(
                                ProgrammeItem::begins, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
