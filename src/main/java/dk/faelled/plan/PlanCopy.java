package dk.faelled.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes a new plan out of an old one, or a template: its course and its texts, moved to another
 * time, with nothing begun. What belonged to the old one alone (documents, news, quotations, what
 * became different) stays behind.
 */
public final class PlanCopy {

    private final PlanContent from;
    private final LocalDate oldStart;
    private final LocalDate newStart;
    private final Map<UUID, UUID> newIds = new HashMap<>();

    private PlanCopy(PlanContent from, LocalDate newStart) {
        this.from = from;
        this.newStart = newStart;
        this.oldStart = startOf(from, newStart);
    }

    /** The copy, its first phase or date beginning on the given day. */
    public static PlanContent of(PlanContent from, About about, LocalDate newStart) {
        return new PlanCopy(from, newStart).make(about);
    }

    private PlanContent make(About about) {
        return new PlanContent(
                about,
                points(from.promises()),
                points(from.principles()),
                points(from.effects()),
                from.chapters().stream()
                        .map(each -> new Chapter(idFor(each), each.title(), each.text()))
                        .toList(),
                List.of(),
                List.of(),
                from.phases().stream().map(this::phase).toList(),
                from.tracks().stream().map(this::track).toList(),
                from.ownPeriods().stream().map(this::ownPeriod).toList(),
                from.initiatives().stream().map(this::initiative).toList(),
                from.milestones().stream().map(this::milestone).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Point> points(List<Point> points) {
        return points.stream()
                .map(each -> new Point(idFor(each), each.title(), each.text()))
                .toList();
    }

    private Phase phase(Phase each) {
        return new Phase(
                idFor(each),
                each.name(),
                each.summary(),
                each.purposes(),
                each.output(),
                each.influence(),
                each.influenceNote(),
                each.actorId(),
                each.period().shift(oldStart, newStart));
    }

    private Track track(Track each) {
        return new Track(idFor(each), each.slug(), each.name(), each.aim(), each.direction());
    }

    private OwnPeriod ownPeriod(OwnPeriod each) {
        return new OwnPeriod(
                idFor(each),
                newId(each.trackId()),
                newId(each.phaseId()),
                each.period().shift(oldStart, newStart));
    }

    private Initiative initiative(Initiative each) {
        return new Initiative(
                idFor(each),
                newId(each.trackId()),
                each.name(),
                each.text(),
                each.unit(),
                Initiative.Status.PLANNED,
                Initiative.PoliticalStatus.NOT_TREATED,
                null);
    }

    private Milestone milestone(Milestone each) {
        return new Milestone(
                idFor(each),
                each.kind(),
                each.date().shift(oldStart, newStart),
                each.end() == null ? null : each.end().shift(oldStart, newStart),
                each.title(),
                each.text(),
                each.place(),
                each.trackId() == null ? null : newId(each.trackId()),
                each.bodyId(),
                false);
    }

    private UUID idFor(Item item) {
        return newId(item.id());
    }

    private UUID newId(UUID old) {
        return newIds.computeIfAbsent(old, id -> UUID.randomUUID());
    }

    private static LocalDate startOf(PlanContent content, LocalDate otherwise) {
        return Stream.concat(
                        content.phases().stream().map(phase -> phase.period().earliest()),
                        content.phases().isEmpty()
                                ? content.milestones().stream().map(each -> each.date().earliest())
                                : Stream.empty())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(otherwise);
    }
}
