package dk.faelled.plan;

import dk.faelled.platform.DemoFile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<PointEntry> promises,
        List<PointEntry> principles,
        List<PointEntry> effects,
        List<PointEntry> sections,
        List<PhaseEntry> phases,
        List<TrackEntry> tracks,
        List<Date> milestones,
        List<DocumentEntry> documents,
        List<News> news,
        List<QuoteEntry> quotes,
        List<FactEntry> facts,
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

        Phase phase(DemoFile shift, UUID actorId) {
            return new Phase(
                    UUID.randomUUID(),
                    name,
                    shift.text(summary),
                    purposes.stream().map(shift::text).toList(),
                    shift.text(output),
                    influence,
                    shift.text(influenceNote),
                    actorId,
                    new Period(shift.date(start), shift.date(end)));
        }
    }

    record TrackEntry(
            String slug,
            String name,
            String aim,
            String direction,
            @Nullable List<OwnDates> phases,
            List<InitiativeEntry> initiatives) {

        Track track(DemoFile shift) {
            return new Track(UUID.randomUUID(), slug, name, shift.text(aim), shift.text(direction));
        }

        List<OwnPeriod> ownPeriods(UUID trackId, List<Phase> phases, DemoFile shift) {
            return Stream.ofNullable(this.phases)
                    .flatMap(List::stream)
                    .map(
                            own ->
                                    new OwnPeriod(
                                            UUID.randomUUID(),
                                            trackId,
                                            phases.get(own.phase - 1).id(),
                                            new Period(shift.date(own.start), shift.date(own.end))))
                    .toList();
        }
    }

    record OwnDates(int phase, String start, String end) {}

    record InitiativeEntry(
            String name,
            String text,
            String unit,
            Initiative.Status status,
            @Nullable Political political) {

        Initiative initiative(UUID trackId, DemoFile shift) {
            return new Initiative(
                    UUID.randomUUID(),
                    trackId,
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

        Milestone milestone(DemoFile shift, @Nullable UUID trackId, @Nullable UUID bodyId) {
            return new Milestone(
                    UUID.randomUUID(),
                    kind,
                    shift.date(date),
                    end == null ? null : shift.date(end),
                    shift.text(title),
                    shift.text(text),
                    place,
                    trackId,
                    bodyId,
                    Boolean.TRUE.equals(met));
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

        PlanDocument document(DemoFile shift) {
            return new PlanDocument(
                    UUID.randomUUID(),
                    slug,
                    shift.text(title),
                    type,
                    caseNumber,
                    List.of(
                            new PlanDocument.Edition(
                                    version, shift.day(date), shift.text(text), null, "")));
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

        NewsItem item(DemoFile shift, @Nullable UUID pictureId) {
            return new NewsItem(
                    UUID.randomUUID(),
                    slug,
                    shift.day(date),
                    shift.text(title),
                    shift.text(teaser),
                    shift.text(text),
                    pictureId,
                    alt);
        }
    }

    record ChangeEntry(String date, String text) {

        Change change(DemoFile shift) {
            return new Change(UUID.randomUUID(), shift.day(date), shift.text(text));
        }
    }

    record PointEntry(String title, String text) {

        Point point(DemoFile shift) {
            return new Point(UUID.randomUUID(), shift.text(title), shift.text(text));
        }

        Chapter chapter(DemoFile shift) {
            return new Chapter(UUID.randomUUID(), shift.text(title), shift.text(text));
        }
    }

    record QuoteEntry(String text, String who) {

        Quotation quotation(DemoFile shift) {
            return new Quotation(UUID.randomUUID(), shift.text(text), shift.text(who));
        }
    }

    record FactEntry(
            String title,
            String place,
            String effort,
            List<FactBox.Result> results,
            String source) {

        FactBox box() {
            return new FactBox(UUID.randomUUID(), title, place, effort, results, source);
        }
    }
}
