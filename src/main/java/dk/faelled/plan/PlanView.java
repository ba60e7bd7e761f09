package dk.faelled.plan;

import dk.faelled.governance.Body;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one plan show.
 *
 * @param path where they are: under the plan's address, or under that of a preview
 * @param state null in a preview
 */
public record PlanView(
        UUID id,
        String slug,
        String path,
        @Nullable PlanState state,
        PlanContent content,
        List<PhaseView> phases,
        List<TrackView> tracks,
        List<Body> commissioning,
        @Nullable Body responsible,
        List<Body> contributing,
        @Nullable Body steeringGroup,
        PlanProcess process,
        LocalDate today) {

    /** A phase with its place in time. */
    public record PhaseView(
            int number, Phase phase, @Nullable Body actor, Period period, Progress progress) {}

    /** A track with what is done on it. */
    public record TrackView(
            Track track, List<Initiative> initiatives, List<ProcessRow.PhaseRun> phases) {}

    static PlanView of(
            Plan plan,
            String path,
            @Nullable PlanState state,
            PlanContent content,
            Map<UUID, Body> bodies,
            LocalDate today) {
        PlanBodies roles = content.about().bodies();
        PlanProcess process = PlanProcess.of(content, today);
        return new PlanView(
                plan.id(),
                plan.slug(),
                path,
                state,
                content,
                process.phases().stream()
                        .map(run -> phase(run, content.phases().get(run.number() - 1), bodies))
                        .toList(),
                content.tracks().stream()
                        .map(
                                track ->
                                        new TrackView(
                                                track,
                                                content.initiativesOf(track.id()),
                                                PlanProcess.runs(content, track.id(), today)))
                        .toList(),
                known(roles.commissioning(), bodies),
                roles.responsible() == null ? null : bodies.get(roles.responsible()),
                known(roles.contributing(), bodies),
                roles.steeringGroup() == null ? null : bodies.get(roles.steeringGroup()),
                process,
                today);
    }

    public boolean isPreview() {
        return state == null;
    }

    public String title() {
        return content.about().title();
    }

    public About about() {
        return content.about();
    }

    /** The news that may be told by now, the newest first. */
    public List<NewsItem> news() {
        return content.news().stream()
                .filter(item -> isPreview() || !item.date().isAfter(today))
                .toList();
    }

    public List<Milestone> gates() {
        return content.milestones().stream()
                .filter(each -> each.kind() == Milestone.Kind.GATE)
                .toList();
    }

    /** The dates that are not over, gates left out, by the day they will be. */
    public List<Milestone> upcoming() {
        return content.milestones().stream()
                .filter(each -> each.kind() != Milestone.Kind.GATE)
                .filter(each -> !each.lastDay().isBefore(today))
                .sorted(Comparator.comparing(Milestone::lastDay))
                .toList();
    }

    public List<Milestone> past() {
        return content.milestones().stream()
                .filter(each -> each.kind() != Milestone.Kind.GATE)
                .filter(each -> each.lastDay().isBefore(today))
                .toList();
    }

    private static List<Body> known(List<UUID> ids, Map<UUID, Body> bodies) {
        return ids.stream().map(bodies::get).filter(Objects::nonNull).toList();
    }

    private static PhaseView phase(ProcessRow.PhaseRun run, Phase phase, Map<UUID, Body> bodies) {
        Body actor = phase.actorId() == null ? null : bodies.get(phase.actorId());
        return new PhaseView(run.number(), phase, actor, phase.period(), run.progress());
    }
}
