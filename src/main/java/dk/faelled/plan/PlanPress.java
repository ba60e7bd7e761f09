package dk.faelled.plan;

import dk.faelled.platform.Markdown;
import dk.faelled.platform.Subject;
import dk.faelled.platform.TimeConfiguration;
import dk.faelled.search.SearchIndex;
import dk.faelled.search.SearchIndex.Entry;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what lists, threads and the search know of a plan in step with the version the public sees.
 * Their tables are filled from the version itself.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanPress {

    private static final List<String> CLEAR =
            List.of(
                    "delete from phase where plan_id = :plan",
                    "delete from milestone where plan_id = :plan",
                    "delete from initiative where plan_id = :plan",
                    "delete from news_item where plan_id = :plan",
                    "delete from plan_body where plan_id = :plan");

    private static final List<String> FILL =
            List.of(
                    """
                    insert into phase (id, plan_id, number, name, starts, ends)
                    select (e->>'id')::uuid, v.plan_id, n, e->>'name', e->'period'->>'start',
                      e->'period'->>'end'
                    from plan_version v, jsonb_array_elements(v.content->'phases')
                      with ordinality as t(e, n)
                    where v.plan_id = :plan and v.number = :number""",
                    """
                    insert into milestone (id, plan_id, kind, date, ends, title)
                    select (e->>'id')::uuid, v.plan_id, e->>'kind', e->>'date', e->>'end',
                      e->>'title'
                    from plan_version v, jsonb_array_elements(v.content->'milestones') e
                    where v.plan_id = :plan and v.number = :number""",
                    """
                    insert into initiative (id, plan_id, number, name, track_number, track_name,
                      track_slug)
                    select (e->>'id')::uuid, v.plan_id,
                      row_number() over (partition by k order by n), e->>'name', k, s->>'name',
                      s->>'slug'
                    from plan_version v,
                      jsonb_array_elements(v.content->'tracks') with ordinality as tracks(s, k),
                      jsonb_array_elements(v.content->'initiatives')
                        with ordinality as initiatives(e, n)
                    where v.plan_id = :plan and v.number = :number
                      and e->>'trackId' = s->>'id'""",
                    """
                    insert into news_item (id, plan_id, slug, date, title, teaser)
                    select (e->>'id')::uuid, v.plan_id, e->>'slug', (e->>'date')::date,
                      e->>'title', e->>'teaser'
                    from plan_version v, jsonb_array_elements(v.content->'news') e
                    where v.plan_id = :plan and v.number = :number""",
                    """
                    insert into plan_body (plan_id, body_id, part)
                    select distinct v.plan_id, (named.id)::uuid, named.part
                    from plan_version v, lateral (
                      select jsonb_array_elements_text(v.content->'about'->'bodies'->'commissioning'),
                        'commissioning'
                      union select jsonb_array_elements_text(
                        v.content->'about'->'bodies'->'contributing'), 'contributing'
                      union select v.content->'about'->'bodies'->>'responsible', 'responsible'
                      union select v.content->'about'->'bodies'->>'steeringGroup', 'steering')
                      as named(id, part)
                    where v.plan_id = :plan and v.number = :number and named.id is not null""");

    private final EntityManager entities;
    private final PlanVersions versions;
    private final JdbcClient jdbc;
    private final SearchIndex search;
    private final Markdown markdown;

    PlanPress(
            EntityManager entities,
            PlanVersions versions,
            JdbcClient jdbc,
            SearchIndex search,
            Markdown markdown) {
        this.entities = entities;
        this.versions = versions;
        this.jdbc = jdbc;
        this.search = search;
        this.markdown = markdown;
    }

    /** Brings out what the plan shows now, or takes everything away when it shows nothing. */
    void bring(Plan plan) {
        entities.flush();
        CLEAR.forEach(sql -> jdbc.sql(sql).param("plan", plan.id()).update());
        Integer number = plan.shownVersion();
        if (number == null) {
            search.replace(plan.id(), List.of());
            return;
        }
        FILL.forEach(
                sql -> jdbc.sql(sql).param("plan", plan.id()).param("number", number).update());
        PlanContent content =
                versions.findByPlanIdAndNumber(plan.id(), number).orElseThrow().content();
        plan.present(content.about());
        search.replace(plan.id(), texts(plan, content));
    }

    private List<Entry> texts(Plan plan, PlanContent content) {
        List<Entry> texts = new ArrayList<>();
        Instant since = Objects.requireNonNull(plan.publishedAt());
        texts.add(entry("plan", plan.id(), plan, plan.title(), "", about(content), since));
        for (Track track : content.tracks()) {
            String path = "/spor/" + track.slug();
            String text = track(content, track);
            texts.add(entry("track", track.id(), plan, track.name(), path, text, since));
        }
        for (PlanDocument document : content.documents()) {
            String path = "/dokumenter/" + document.slug();
            PlanDocument.Edition current = document.current();
            Instant at = startOf(current.date());
            texts.add(
                    entry(
                            "document",
                            document.id(),
                            plan,
                            document.title(),
                            path,
                            current.text(),
                            at));
        }
        for (NewsItem item : content.news()) {
            String path = "/nyheder/" + item.slug();
            String text = item.teaser() + "\n\n" + item.text();
            texts.add(
                    entry("news", item.id(), plan, item.title(), path, text, startOf(item.date())));
        }
        return texts;
    }

    private static String about(PlanContent content) {
        About about = content.about();
        String chapters =
                content.chapters().stream()
                        .map(chapter -> chapter.title() + "\n" + chapter.text())
                        .collect(Collectors.joining("\n\n"));
        return String.join("\n\n", about.lead(), about.vision(), about.purpose(), chapters);
    }

    private static String track(PlanContent content, Track track) {
        String initiatives =
                content.initiativesOf(track.id()).stream()
                        .map(each -> each.name() + ". " + each.text())
                        .collect(Collectors.joining("\n\n"));
        return String.join("\n\n", track.aim(), track.direction(), initiatives);
    }

    private Entry entry(
            String type, UUID id, Plan plan, String title, String path, String text, Instant at) {
        Subject subject = new Subject(type, id, title, plan.path() + path);
        return new Entry(subject, plan.title(), markdown.toText(text), at);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(TimeConfiguration.COPENHAGEN).toInstant();
    }
}
