package dk.faelled.planning;

import dk.faelled.plan.About;
import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.Influence;
import dk.faelled.plan.Initiative;
import dk.faelled.plan.Milestone;
import dk.faelled.plan.OwnPeriod;
import dk.faelled.plan.Period;
import dk.faelled.plan.Phase;
import dk.faelled.plan.PlanBodies;
import dk.faelled.plan.PlanContent;
import dk.faelled.plan.PlanKind;
import dk.faelled.plan.PlanPart;
import dk.faelled.plan.Track;
import dk.faelled.platform.Slug;
import dk.faelled.platform.VagueDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A process template as its file has it; dates in the notation of {@link VagueDate#parse}. */
record TemplateFile(
        String name,
        String description,
        PlanKind kind,
        List<PhaseEntry> phases,
        @Nullable List<TrackEntry> tracks,
        @Nullable List<DateEntry> dates) {

    record PhaseEntry(
            String name,
            String start,
            String end,
            String summary,
            List<String> purposes,
            String output,
            Influence influence,
            String influenceNote) {

        Phase phase() {
            return new Phase(
                    UUID.randomUUID(),
                    name,
                    summary,
                    purposes,
                    output,
                    influence,
                    influenceNote,
                    null,
                    period(start, end));
        }
    }

    record TrackEntry(
            String name,
            String aim,
            @Nullable List<OwnDates> phases,
            @Nullable List<String> initiatives) {}

    record OwnDates(int phase, String start, String end) {}

    record DateEntry(
            Milestone.Kind kind, String date, @Nullable String end, String title, String text) {

        Milestone milestone() {
            return new Milestone(
                    UUID.randomUUID(),
                    kind,
                    VagueDate.parse(date),
                    end == null ? null : VagueDate.parse(end),
                    title,
                    text,
                    null,
                    null,
                    null,
                    false);
        }
    }

    PlanContent content() {
        List<Phase> drawn = phases.stream().map(PhaseEntry::phase).toList();
        List<Track> ways = new ArrayList<>();
        List<OwnPeriod> own = new ArrayList<>();
        List<Initiative> work = new ArrayList<>();
        for (TrackEntry entry : tracks == null ? List.<TrackEntry>of() : tracks) {
            Track track =
                    new Track(UUID.randomUUID(), Slug.of(entry.name), entry.name, entry.aim, "");
            ways.add(track);
            own.addAll(ownPeriods(entry, track, drawn));
            work.addAll(initiatives(entry, track));
        }
        List<Milestone> days =
                dates == null ? List.of() : dates.stream().map(DateEntry::milestone).toList();
        return PlanContent.of(
                        new About(
                                kind, name, "", "", "", "", ContactPerson.NOBODY, PlanBodies.NONE))
                .with(PlanPart.PHASES, drawn)
                .with(PlanPart.TRACKS, ways)
                .with(PlanPart.OWN_PERIODS, own)
                .with(PlanPart.INITIATIVES, work)
                .with(PlanPart.MILESTONES, days);
    }

    private static List<OwnPeriod> ownPeriods(TrackEntry entry, Track track, List<Phase> phases) {
        List<OwnDates> dates = entry.phases == null ? List.of() : entry.phases;
        return dates.stream()
                .map(
                        each ->
                                new OwnPeriod(
                                        UUID.randomUUID(),
                                        track.id(),
                                        phases.get(each.phase - 1).id(),
                                        period(each.start, each.end)))
                .toList();
    }

    private static List<Initiative> initiatives(TrackEntry entry, Track track) {
        List<String> names = entry.initiatives == null ? List.of() : entry.initiatives;
        return names.stream()
                .map(
                        each ->
                                new Initiative(
                                        UUID.randomUUID(),
                                        track.id(),
                                        each,
                                        "",
                                        "",
                                        Initiative.Status.PLANNED,
                                        Initiative.PoliticalStatus.NOT_TREATED,
                                        null))
                .toList();
    }

    private static Period period(String start, String end) {
        return new Period(VagueDate.parse(start), VagueDate.parse(end));
    }
}
