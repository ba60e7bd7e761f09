package dk.faelled.plan;

import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.platform.DanishFormats;
import dk.faelled.platform.Difference;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what is different between two versions of a plan, field by field, in Danish. */
@Component
class PlanComparison {

    private static final String FIELD = "plan.field.";

    private final Bodies bodies;
    private final MessageSource messages;

    PlanComparison(Bodies bodies, MessageSource messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    List<Difference> between(PlanContent before, PlanContent after) {
        Function<@Nullable Object, String> words = words(before, after);
        List<Difference> differences =
                new ArrayList<>(
                        Difference.between(
                                FIELD,
                                RecordFields.read(before.about(), words),
                                RecordFields.read(after.about(), words)));
        for (PlanPart part : PlanPart.values()) {
            differences.addAll(inList(part, before.items(part), after.items(part), words));
        }
        return differences;
    }

    private List<Difference> inList(
            PlanPart part,
            List<? extends Item> before,
            List<? extends Item> after,
            Function<@Nullable Object, String> words) {
        Map<UUID, Item> old = byId(before);
        Map<UUID, Item> now = byId(after);
        List<Difference> differences = new ArrayList<>();
        Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .forEach(
                        id -> {
                            Item one = old.get(id);
                            Item other = now.get(id);
                            Item named = Objects.requireNonNull(other == null ? one : other);
                            Difference.between(FIELD, fields(one, words), fields(other, words))
                                    .forEach(each -> differences.add(each.of(which(part, named))));
                        });
        List<UUID> kept = old.keySet().stream().filter(now::containsKey).toList();
        List<UUID> keptNow = now.keySet().stream().filter(old::containsKey).toList();
        if (part.isOrdered() && !kept.equals(keptNow)) {
            differences.add(
                    new Difference(FIELD + "order", partName(part), labels(before), labels(after)));
        }
        return differences;
    }

    private static Map<String, String> fields(
            @Nullable Item item, Function<@Nullable Object, String> words) {
        if (item == null) {
            return Map.of();
        }
        Map<String, String> fields = RecordFields.read((Record) item, words);
        fields.remove("id");
        fields.remove("slug");
        return fields;
    }

    private String which(PlanPart part, Item item) {
        return item.label().isEmpty() ? partName(part) : partName(part) + ": " + item.label();
    }

    private String partName(PlanPart part) {
        return messages.getMessage("plan.part." + part, null, DanishFormats.DANISH);
    }

    private Function<@Nullable Object, String> words(PlanContent before, PlanContent after) {
        Map<UUID, String> names = new HashMap<>();
        List<UUID> ids = Stream.concat(before.bodyIds(), after.bodyIds()).distinct().toList();
        bodies.findByIdIn(ids).forEach((Body body) -> names.put(body.id(), body.name()));
        Stream.of(before, after)
                .forEach(
                        content -> {
                            content.phases().forEach(each -> names.put(each.id(), each.name()));
                            content.tracks().forEach(each -> names.put(each.id(), each.name()));
                        });
        return value -> word(value, names);
    }

    private String word(@Nullable Object value, Map<UUID, String> names) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case UUID id -> names.getOrDefault(id, id.toString());
            case Period period -> period.format(DanishFormats.DANISH);
            case VagueDate date -> date.format(DanishFormats.DANISH);
            case LocalDate date ->
                    DateTimeFormatter.ofPattern("d. MMMM yyyy", DanishFormats.DANISH).format(date);
            case Boolean yes ->
                    messages.getMessage("platform.boolean." + yes, null, DanishFormats.DANISH);
            case Enum<?> constant ->
                    messages.getMessage(keyOf(constant), null, DanishFormats.DANISH);
            case Collection<?> values ->
                    values.stream()
                            .map(each -> word(each, names))
                            .collect(Collectors.joining("\n"));
            case Record parts ->
                    RecordFields.read(parts, each -> word(each, names)).values().stream()
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    private static String keyOf(Enum<?> constant) {
        String prefix =
                switch (constant) {
                    case PlanKind kind -> "plan.kind.";
                    case Influence influence -> "plan.influence.";
                    case Initiative.Status status -> "plan.status.";
                    case Initiative.PoliticalStatus status -> "plan.political.";
                    case Milestone.Kind kind -> "plan.milestone.";
                    case PlanDocument.Type type -> "plan.document.";
                    default -> throw new IllegalArgumentException("No words for " + constant);
                };
        return prefix + constant.name();
    }

    private static Map<UUID, Item> byId(List<? extends Item> items) {
        Map<UUID, Item> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    private static String labels(List<? extends Item> items) {
        return items.stream().map(Item::label).collect(Collectors.joining("\n"));
    }
}
