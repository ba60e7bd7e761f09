package dk.faelled.plan;

import dk.faelled.platform.DemoFile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan of the demonstration as its file has it. */
record PlanDemoFile(
        LocalDate asOf,
        String slug,
        PlanKind kind,
        String title,
        String lead,
        String published,
        String vision,
        String purpose,
        String mandate,
        List<String> commissioning,
        String responsible,
        List<String> contributing,
        @Nullable String steeringGroup,
        ContactPerson contact,
        List<PlanTexts.Point> promises,
        List<PlanTexts.Point> principles,
        List<PlanTexts.Point> effects,
        List<PlanTexts.Chapter> sections,
        List<PhaseEntry> phases,
        List<TrackEntry> tracks,
        List<Date> milestones,
        List<DocumentEntry> documents,
        List<News> news,
        List<PlanTexts.Quotation> quotes,
        List<PlanTexts.FactBox> facts,
        List<ChangeEntry> changes) {

    record PhaseEntry(
            String name,
            String start,
            String end,
            String summary,
            List<String> purposes,
            String output,
            Influence influence,
            String influenceNote,
            String actor) {

        Phase.Content content(DemoFile shift, UUID actorId) {
            return new Phase.Content(
                    name,
                    shift.text(summary),
                    purposes.stream().map(shift::text).toList(),
                    shift.text(output),
                    influence,
                    shift.text(influenceNote),
                    actorId);
        }

        Period period(DemoFile shift) {
            return new Period(shift.date(start), shift.date(end));
        }
    }

    record TrackEntry(
            String slug,
            String name,
            String aim,
            String direction,
            @Nullable List<OwnDates> phases,
            List<InitiativeEntry> initiatives) {

        void addTo(Plan plan, DemoFile shift) {
            Track track = plan.addTrack(slug, name, shift.text(aim), shift.text(direction));
            if (phases != null) {
                phases.forEach(
                        own ->
                                track.runPhase(
                                        own.phase,
                                        new Period(shift.date(own.start), shift.date(own.end))));
            }
            initiatives.forEach(initiative -> track.add(initiative.content(shift)));
        }
    }

    record OwnDates(int phase, String start, String end) {}

    record InitiativeEntry(
            String name,
            String text,
            String unit,
            Initiative.Status status,
            @Nullable Political political) {

        Initiative.Content content(DemoFile shift) {
            return new Initiative.Content(
                    shift.text(name),
                    shift.text(text),
                    unit,
                    status,
                    political == null ? Initiative.PoliticalStatus.NOT_TREATED : political.status,
                    political == null ? null : shift.text(political.text));
        }
    }

    record Political(Initiative.PoliticalStatus status, String text) {}

    record Date(
            Milestone.Kind kind,
            String date,
            @Nullable String end,
            String title,
            String text,
            @Nullable String place,
            @Nullable String track,
            @Nullable String body,
            @Nullable Boolean met) {

        Milestone.Content content(
                DemoFile shift, @Nullable Integer trackNumber, @Nullable UUID bodyId) {
            return new Milestone.Content(
                    kind,
                    shift.date(date),
                    end == null ? null : shift.date(end),
                    shift.text(title),
                    shift.text(text),
                    place,
                    trackNumber,
                    bodyId,
                    met);
        }
    }

    record DocumentEntry(
            String slug,
            String title,
            PlanDocument.Type type,
            int version,
            String date,
            @Nullable String caseNumber,
            String text) {

        PlanDocument.Content content(DemoFile shift) {
            return new PlanDocument.Content(
                    slug,
                    shift.text(title),
                    type,
                    version,
                    shift.day(date),
                    caseNumber,
                    shift.text(text));
        }
    }

    record News(
            String slug,
            String date,
            String title,
            String teaser,
            String text,
            @Nullable String picture,
            @Nullable String alt) {

        NewsItem.Content content(DemoFile shift, @Nullable UUID pictureId) {
            return new NewsItem.Content(
                    slug,
                    shift.day(date),
                    shift.text(title),
                    shift.text(teaser),
                    shift.text(text),
                    pictureId,
                    alt);
        }
    }

    record ChangeEntry(String date, String text) {}

    PlanTexts texts(DemoFile shift) {
        return new PlanTexts(
                shift.text(vision),
                shift.text(purpose),
                shift.text(mandate),
                points(promises, shift),
                points(principles, shift),
                points(effects, shift),
                sections.stream()
                        .map(
                                chapter ->
                                        new PlanTexts.Chapter(
                                                shift.text(chapter.title()),
                                                shift.text(chapter.text())))
                        .toList(),
                quotes.stream()
                        .map(
                                quote ->
                                        new PlanTexts.Quotation(
                                                shift.text(quote.text()), shift.text(quote.who())))
                        .toList(),
                facts,
                changes.stream()
                        .map(
                                change ->
                                        new PlanTexts.Change(
                                                shift.day(change.date), shift.text(change.text)))
                        .toList());
    }

    private static List<PlanTexts.Point> points(List<PlanTexts.Point> points, DemoFile shift) {
        return points.stream()
                .map(
                        point ->
                                new PlanTexts.Point(
                                        shift.text(point.title()), shift.text(point.text())))
                .toList();
    }
}
