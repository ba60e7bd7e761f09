package dk.faelled.decision;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of packages: for the public, for those who work on them, for members of bodies. */
@Service
@Transactional(readOnly = true)
public class DecisionCatalogue {

    /**
     * A package in the public list, by its last treatment of which something is published.
     *
     * @param result null where none is published, or it is closed
     */
    public record PublicRow(
            UUID id,
            UUID planId,
            String planSlug,
            String planTitle,
            String slug,
            String title,
            CaseKind kind,
            String bodyName,
            @Nullable LocalDateTime meets,
            boolean closed,
            @Nullable StepResult result,
            boolean suspended,
            Instant shownAt) {

        public String path() {
            return "/beslutninger/" + slug;
        }
    }

    /** A package in the workspace. */
    public record DeskRow(
            UUID id,
            String planSlug,
            String planTitle,
            String slug,
            String title,
            CaseKind kind,
            PackageState state,
            boolean closed,
            String review,
            @Nullable String bodyName,
            @Nullable LocalDateTime meets) {}

    /** What the public list shows; empty or 0 for all. */
    public record Filter(String body, String plan, int year) {

        public boolean isEmpty() {
            return body.isEmpty() && plan.isEmpty() && year == 0;
        }
    }

    /** A choice of a filter. */
    public record Choice(String slug, String name) {}

    private static final String SHOWN =
            """
            from decision_package p join lateral (
              select s.*,
                coalesce(s.decision_at, s.documents_at, s.agenda_at) as shown_at,
                p.closed or coalesce((s.outcome ->> 'closed')::boolean, false) as is_closed
              from path_step s
              where s.package_id = p.id and (s.agenda_at is not null
                or s.decision_at is not null or s.documents_at is not null)
              order by s.decision_at is null, s.position desc limit 1) s on true
            """;
    private static final String PUBLIC_ROW =
            """
            select p.id, p.plan_id, p.plan_slug, p.plan_title, p.slug, p.title, p.kind,
              s.body_name, s.meets, s.is_closed as closed,
              case when s.is_closed or s.decision_at is null then null
                else s.outcome ->> 'result' end as result,
              not s.is_closed and s.decision_at is not null
                and s.outcome ->> 'suspendedBy' is not null as suspended,
              s.shown_at
            """
                    + SHOWN;
    private static final String CHOSEN =
            """
             where (:body = '' or exists (
                select 1 from path_step t join body b on b.id = t.body_id
                where t.package_id = p.id and b.slug = :body and (t.agenda_at is not null
                  or t.decision_at is not null or t.documents_at is not null)))
              and (:plan = '' or p.plan_slug = :plan)
              and (:year = 0 or extract(year from coalesce(s.meets, s.shown_at)) = :year)
            """;
    private static final String ORDER = " order by coalesce(s.meets, s.shown_at) desc, p.id ";

    private final JdbcClient jdbc;

    DecisionCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which something is published, the latest first. */
    public List<PublicRow> published(Filter filter, int offset, int limit) {
        return jdbc.sql(PUBLIC_ROW + CHOSEN + ORDER + "limit :limit offset :offset")
                .param("body", filter.body)
                .param("plan", filter.plan)
                .param("year", filter.year)
                .param("limit", limit)
                .param("offset", offset)
                .query(PublicRow.class)
                .list();
    }

    public List<PublicRow> publicOfPlan(UUID planId) {
        return jdbc.sql(PUBLIC_ROW + " where p.plan_id = :plan" + ORDER + "limit 100")
                .param("plan", planId)
                .query(PublicRow.class)
                .list();
    }

    public List<PublicRow> publicOfBody(UUID bodyId) {
        return jdbc.sql(
                        PUBLIC_ROW
                                + """
                                 where exists (select 1 from path_step t
                                  where t.package_id = p.id and t.body_id = :body
                                    and (t.agenda_at is not null or t.decision_at is not null
                                      or t.documents_at is not null))
                                """
                                + ORDER
                                + "limit 30")
                .param("body", bodyId)
                .query(PublicRow.class)
                .list();
    }

    /** The newest decisions that are published. */
    public List<PublicRow> latestDecisions(int limit) {
        return jdbc.sql(
                        PUBLIC_ROW
                                + " where s.decision_at is not null order by s.decision_at desc limit :limit")
                .param("limit", limit)
                .query(PublicRow.class)
                .list();
    }

    /** Those among some treatments of which everybody may know what was decided. */
    public Set<UUID> decidedInPublic(Collection<UUID> stepIds) {
        return stepIds.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql(
                                        """
                                        select s.id from path_step s
                                        join decision_package p on p.id = s.package_id
                                        where s.id in (:steps) and s.decision_at is not null and not p.closed
                                          and not coalesce((s.outcome ->> 'closed')::boolean, false)""")
                                .param("steps", stepIds)
                                .query(UUID.class)
                                .list());
    }

    /** The bodies the public list can be narrowed to. */
    public List<Choice> bodies() {
        return jdbc.sql(
                        """
                        select b.slug, b.name from body b where exists (
                          select 1 from path_step s where s.body_id = b.id and (s.agenda_at is not null
                            or s.decision_at is not null or s.documents_at is not null))
                        order by b.name collate "da-x-icu\"""")
                .query(Choice.class)
                .list();
    }

    /** The plans the public list can be narrowed to. */
    public List<Choice> plans() {
        return jdbc.sql(
                        "select distinct p.plan_slug as slug, p.plan_title as name "
                                + SHOWN
                                + " order by 2")
                .query(Choice.class)
                .list();
    }

    /** The years the public list can be narrowed to, the latest first. */
    public List<Integer> years() {
        return jdbc.sql(
                        "select distinct extract(year from coalesce(s.meets, s.shown_at))::integer "
                                + SHOWN
                                + " order by 1 desc")
                .query(Integer.class)
                .list();
    }

    /** All packages of some plans, those on their way first. */
    public List<DeskRow> ofPlans(Collection<UUID> planIds) {
        return planIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select p.id, p.plan_slug, p.plan_title, p.slug, p.title, p.kind, p.state,
                                  p.closed, p.review ->> 'state' as review, s.body_name, s.meets
                                from decision_package p left join lateral (
                                  select body_name, meets from path_step s
                                  where s.package_id = p.id and s.outcome is null
                                  order by position limit 1) s on true
                                where p.plan_id in (:plans)
                                order by p.state in ('DECIDED', 'REJECTED', 'WITHDRAWN'), s.meets nulls last,
                                  p.title collate "da-x-icu" limit 200""")
                        .param("plans", planIds)
                        .query(DeskRow.class)
                        .list();
    }
}
