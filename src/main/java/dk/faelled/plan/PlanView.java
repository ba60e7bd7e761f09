package dk.faelled.plan;

import dk.faelled.governance.Body;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of one plan show. */
public record PlanView(
        UUID id,
        String slug,
        PlanKind kind,
        String title,
        String lead,
        PlanTexts texts,
        ContactPerson contact,
        List<PhaseView> phases,
        List<TrackView> tracks,
        List<Milestone.Content> milestones,
        List<PlanDocument.Content> documents,
        List<NewsItem.Content> news,
        List<Body> commissioning,
        @Nullable Body responsible,
        List<Body> contributing,
        @Nullable Body steeringGroup,
        PlanProcess process,
        LocalDate today) {

    /** A phase with its place in time. */
    public record PhaseView(
            int number,
            String name,
            String summary,
            List<String> purposes,
            String output,
            Influence influence,
            String influenceNote,
            @Nullable Body actor,
            Period period,
            Progress progress) {}

    /** A track with what is done on it. */
    public record TrackView(
            String slug,
            String name,
            String aim,
            String direction,
            List<Initiative> initiatives,
            List<ProcessRow.PhaseRun> phases) {}

    static PlanView of(Plan plan, Map<UUID, Body> bodies, LocalDate today) {
        PlanBodies roles = plan.bodies();
        return new PlanView(
                plan.id(),
                plan.slug(),
                plan.kind(),
                plan.title(),
                plan.lead(),
                plan.texts(),
                plan.contact(),
                plan.phases().stream().map(phase -> phase(phase, bodies, today)).toList(),
                plan.tracks().stream().map(track -> track(track, plan, today)).toList(),
                plan.milestones().stream().map(Milestone::content).toList(),
                plan.documents().stream().map(PlanDocument::content).toList(),
                plan.news().stream().map(NewsItem::content).toList(),
                roles.commissioning().stream().map(bodies::get).toList(),
                bodies.get(roles.responsible()),
                roles.contributing().stream().map(bodies::get).toList(),
                roles.steeringGroup() == null ? null : bodies.get(roles.steeringGroup()),
                PlanProcess.of(plan, today),
                today);
    }

    public List<Milestone.Content> gates() {
        return milestones.stream().filter(each -> each.kind() == Milestone.Kind.GATE).toList();
    }

    /** The dates that are not over, gates left out, by the day they will be. */
    public List<Milestone.Content> upcoming() {
        return milestones.stream()
                .filter(each -> each.kind() != Milestone.Kind.GATE)
                .filter(each -> !lastDay(each).isBefore(today))
                .sorted(Comparator.comparing(PlanView::lastDay))
                .toList();
    }

    public List<Milestone.Content> past() {
        return milestones.stream()
                .filter(each -> each.kind() != Milestone.Kind.GATE)
                .filter(each -> lastDay(each).isBefore(today))
                .toList();
    }

    public long initiativeCount() {
        return tracks.stream().mapToLong(track -> track.initiatives().size()).sum();
    }

    private static LocalDate lastDay(Milestone.Content date) {
        VagueDate end = date.end();
        return end == null ? date.date().latest() : end.latest();
    }

    private static PhaseView phase(Phase phase, Map<UUID, Body> bodies, LocalDate today) {
        return new PhaseView(
                phase.number(),
                phase.name(),
                phase.summary(),
                phase.purposes(),
                phase.output(),
                phase.influence(),
                phase.influenceNote(),
                bodies.get(phase.actorId()),
                phase.period(),
                phase.period().on(today));
    }

    private static TrackView track(Track track, Plan plan, LocalDate today) {
        return new TrackView(
                track.slug(),
                track.name(),
                track.aim(),
                track.direction(),
                List.copyOf(track.initiatives()),
                plan.phases().stream()
                        .map(
                                phase -> {
                                    Period period = track.periodOf(phase);
                                    return new ProcessRow.PhaseRun(
                                            phase.number(), phase.name(), period, period.on(today));
                                })
                        .toList());
    }
}
