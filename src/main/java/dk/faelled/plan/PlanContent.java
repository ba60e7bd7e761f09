package dk.faelled.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything a plan says, as it was at one moment: a value that is never changed, only replaced by
 * the next one. What belongs to a track or a phase goes with it when that is taken out.
 *
 * @param chapters the plan's own text
 * @param facts fact boxes from elsewhere, with source
 * @param changes the public change history
 */
public record PlanContent(
        About about,
        List<Point> promises,
        List<Point> principles,
        List<Point> effects,
        List<Chapter> chapters,
        List<Quotation> quotes,
        List<FactBox> facts,
        List<Phase> phases,
        List<Track> tracks,
        List<OwnPeriod> ownPeriods,
        List<Initiative> initiatives,
        List<Milestone> milestones,
        List<PlanDocument> documents,
        List<NewsItem> news,
        List<Change> changes) {

    public PlanContent {
        milestones = milestones.stream().sorted(Comparator.comparing(Milestone::date)).toList();
        documents =
                documents.stream()
                        .sorted(Comparator.comparing(PlanContent::dateOf).reversed())
                        .toList();
        news = news.stream().sorted(Comparator.comparing(NewsItem::date).reversed()).toList();
        changes = changes.stream().sorted(Comparator.comparing(Change::date).reversed()).toList();
    }

    /** A plan that says nothing yet but what it is. */
    public static PlanContent of(About about) {
        return new PlanContent(
                about, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public PlanContent with(About other) {
        return new PlanContent(
                other,
                promises,
                principles,
                effects,
                chapters,
                quotes,
                facts,
                phases,
                tracks,
                ownPeriods,
                initiatives,
                milestones,
                documents,
                news,
                changes);
    }

    /** The same plan with one of its lists replaced. */
    public PlanContent with(PlanPart part, List<? extends Item> items) {
        return new PlanContent(
                about,
                pick(PlanPart.PROMISES, part, items, promises),
                pick(PlanPart.PRINCIPLES, part, items, principles),
                pick(PlanPart.EFFECTS, part, items, effects),
                pick(PlanPart.CHAPTERS, part, items, chapters),
                pick(PlanPart.QUOTES, part, items, quotes),
                pick(PlanPart.FACTS, part, items, facts),
                pick(PlanPart.PHASES, part, items, phases),
                pick(PlanPart.TRACKS, part, items, tracks),
                pick(PlanPart.OWN_PERIODS, part, items, ownPeriods),
                pick(PlanPart.INITIATIVES, part, items, initiatives),
                pick(PlanPart.MILESTONES, part, items, milestones),
                pick(PlanPart.DOCUMENTS, part, items, documents),
                pick(PlanPart.NEWS, part, items, news),
                pick(PlanPart.CHANGES, part, items, changes));
    }

    public List<? extends Item> items(PlanPart part) {
        return switch (part) {
            case PROMISES -> promises;
            case PRINCIPLES -> principles;
            case EFFECTS -> effects;
            case CHAPTERS -> chapters;
            case QUOTES -> quotes;
            case FACTS -> facts;
            case PHASES -> phases;
            case TRACKS -> tracks;
            case OWN_PERIODS -> ownPeriods;
            case INITIATIVES -> initiatives;
            case MILESTONES -> milestones;
            case DOCUMENTS -> documents;
            case NEWS -> news;
            case CHANGES -> changes;
        };
    }

    public Optional<? extends Item> item(PlanPart part, UUID id) {
        return items(part).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Puts an item in its place, or at the end when it is new. */
    public PlanContent put(PlanPart part, Item item) {
        List<Item> items = new ArrayList<>(items(part));
        int place = indexOf(items, item.id());
        if (place < 0) {
            items.add(item);
        } else {
            items.set(place, item);
        }
        return with(part, items);
    }

    /** Takes an item out, with all that hangs on it. */
    public PlanContent without(PlanPart part, UUID id) {
        PlanContent rest =
                with(part, items(part).stream().filter(item -> !item.id().equals(id)).toList());
        return switch (part) {
            case PHASES ->
                    rest.with(
                            PlanPart.OWN_PERIODS,
                            ownPeriods.stream().filter(own -> !own.phaseId().equals(id)).toList());
            case TRACKS ->
                    rest.with(
                                    PlanPart.OWN_PERIODS,
                                    ownPeriods.stream()
                                            .filter(own -> !own.trackId().equals(id))
                                            .toList())
                            .with(
                                    PlanPart.INITIATIVES,
                                    initiatives.stream()
                                            .filter(each -> !each.trackId().equals(id))
                                            .toList())
                            .with(
                                    PlanPart.MILESTONES,
                                    milestones.stream()
                                            .filter(each -> !id.equals(each.trackId()))
                                            .toList());
            default -> rest;
        };
    }

    /** Moves an item to another place among its neighbours, counted from 0. */
    public PlanContent move(PlanPart part, UUID id, int to) {
        List<Item> items = new ArrayList<>(items(part));
        Item moved = items.get(indexOf(items, id));
        List<Item> neighbours = items.stream().filter(item -> areNeighbours(item, moved)).toList();
        int[] places = neighbours.stream().mapToInt(items::indexOf).toArray();
        List<Item> reordered = new ArrayList<>(neighbours);
        reordered.remove(moved);
        reordered.add(Math.clamp(to, 0, reordered.size()), moved);
        for (int i = 0; i < places.length; i++) {
            items.set(places[i], reordered.get(i));
        }
        return with(part, items);
    }

    /** The place of an item among its neighbours, counted from 0. */
    public int placeOf(PlanPart part, UUID id) {
        List<? extends Item> items = items(part);
        Item item = items.get(indexOf(items, id));
        return indexOf(items.stream().filter(each -> areNeighbours(each, item)).toList(), id);
    }

    /**
     * The same plan with dates other modules know of. What was typed about the same thing on the
     * same days stays, since it knows its track.
     */
    PlanContent withDates(List<Milestone> others) {
        List<Milestone> all = new ArrayList<>(milestones);
        others.stream()
                .filter(other -> milestones.stream().noneMatch(own -> own.isSameOccasion(other)))
                .forEach(all::add);
        return with(PlanPart.MILESTONES, all);
    }

    public List<Initiative> initiativesOf(UUID trackId) {
        return initiatives.stream().filter(each -> each.trackId().equals(trackId)).toList();
    }

    public List<OwnPeriod> ownPeriodsOf(UUID trackId) {
        return ownPeriods.stream().filter(each -> each.trackId().equals(trackId)).toList();
    }

    /** When a phase runs on a track. */
    public Period periodOn(UUID trackId, Phase phase) {
        return ownPeriods.stream()
                .filter(own -> own.trackId().equals(trackId) && own.phaseId().equals(phase.id()))
                .findFirst()
                .map(OwnPeriod::period)
                .orElse(phase.period());
    }

    /** The files the plan refers to: pictures of news, and documents in all their editions. */
    public Stream<UUID> fileIds() {
        return Stream.concat(
                news.stream().flatMap(item -> Stream.ofNullable(item.pictureId())),
                documents.stream()
                        .flatMap(document -> document.editions().stream())
                        .flatMap(edition -> Stream.ofNullable(edition.fileId())));
    }

    /** The bodies that are named anywhere in the plan. */
    public Stream<UUID> bodyIds() {
        return Stream.of(
                        about.bodies().all(),
                        phases.stream().map(Phase::actorId),
                        milestones.stream().map(Milestone::bodyId))
                .flatMap(ids -> ids)
                .filter(id -> id != null);
    }

    private static LocalDate dateOf(PlanDocument document) {
        return document.current().date();
    }

    /** Initiatives are ordered within their track, everything else within the plan. */
    private static boolean areNeighbours(Item one, Item other) {
        return !(one instanceof Initiative a)
                || !(other instanceof Initiative b)
                || a.trackId().equals(b.trackId());
    }

    private static int indexOf(List<? extends Item> items, UUID id) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    @SuppressWarnings("unchecked") // every item is checked against the part's type
    private static <T extends Item> List<T> pick(
            PlanPart candidate, PlanPart part, List<? extends Item> items, List<T> kept) {
        if (candidate != part) {
            return kept;
        }
        if (!items.stream().allMatch(part.type()::isInstance)) {
            throw new IllegalArgumentException("Not all of these belong into " + part);
        }
        return List.copyOf((List<T>) items);
    }
}
