package dk.faelled.plan;

import dk.faelled.account.Grant;
import dk.faelled.account.Grants;
import dk.faelled.account.SignedIn;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans as officials see them in lists: one statement or two, however many there are. */
@Service
@OfficialOnly
@Transactional(readOnly = true)
public class PlanRegister {

    /** A plan in a list. {@code mine} tells whether this person has a part in it. */
    public record Row(
            UUID id,
            String slug,
            PlanKind kind,
            String title,
            PlanState state,
            @Nullable Instant publishAt,
            boolean waiting,
            boolean unseen,
            @Nullable Instant changedAt,
            boolean mine) {}

    /** A date of a plan that is near. */
    public record Near(String slug, String plan, String what, String kind, LocalDate day) {}

    /** Somebody waits for this person's approval. */
    public record Waiting(String slug, String title, String by, Instant since) {}

    /** What the list shows. */
    public record Filter(String q, @Nullable PlanState state, boolean onlyMine) {}

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int NEAR_DAYS = 14;

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Clock clock;

    PlanRegister(JdbcClient jdbc, Grants grants, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * The plans this person may know of.
     *
     * @return the page, and one more when there are more
     */
    public List<Row> list(Filter filter, int offset, int limit, SignedIn who) {
        boolean all = who.isAdministrator();
        return jdbc.sql(
                        """
                        select p.id, p.slug, p.kind, p.title, p.state, p.publish_at,
                          p.requested_version is not null as waiting,
                          p.newest_version > coalesce(p.shown_version, 0) as unseen,
                          v.at as changed_at, p.id in (:mine) as mine
                        from plan p
                          left join plan_version v
                            on v.plan_id = p.id and v.number = p.newest_version
                        where (:all or p.state <> 'DRAFT' or p.id in (:mine))
                          and (not :onlyMine or p.id in (:mine))
                          and (:state = '' or p.state = :state)
                          and (:q = '' or p.title ilike '%' || :q || '%')
                        order by v.at desc nulls last, p.id limit :limit offset :offset""")
                .param("mine", mine(who, EnumSet.allOf(Grant.class)))
                .param("all", all)
                .param("onlyMine", filter.onlyMine())
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("q", filter.q().strip().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("limit", limit)
                .param("offset", offset)
                .query(Row.class)
                .list();
    }

    /** What waits for this person's approval, the longest first. */
    public List<Waiting> awaitingApproval(SignedIn who) {
        return jdbc.sql(
                        """
                        select slug, title, requested_by_name as by, requested_at as since
                        from plan
                        where requested_version is not null and requested_by <> :who
                          and (:all or id in (:mine))
                        order by requested_at limit 50""")
                .param("who", who.id())
                .param("all", who.isAdministrator())
                .param("mine", mine(who, EnumSet.of(Grant.APPROVER)))
                .query(Waiting.class)
                .list();
    }

    /** What happens within two weeks in the plans this person edits. */
    public List<Near> near(SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        select * from (
                          select p.slug, p.title as plan, m.title as what, m.kind,
                            to_date(left(m.date, 10), 'YYYY-MM-DD') as day
                          from milestone m join plan p on p.id = m.plan_id
                          where m.plan_id in (:mine) and m.date like '% DAY'
                            and p.state = 'PUBLISHED'
                            and left(m.date, 10) between :today and :until
                          union all
                          select p.slug, p.title, f.name, 'PHASE_END',
                            to_date(left(f.ends, 10), 'YYYY-MM-DD')
                          from phase f join plan p on p.id = f.plan_id
                          where f.plan_id in (:mine) and f.ends like '% DAY'
                            and p.state = 'PUBLISHED'
                            and left(f.ends, 10) between :today and :until) near
                        order by day, plan limit 20""")
                .param("mine", mine(who, EnumSet.of(Grant.EDITOR)))
                .param("today", today.toString())
                .param("until", today.plusDays(NEAR_DAYS).toString())
                .query(Near.class)
                .list();
    }

    /** Never empty, because SQL has no empty list. */
    private List<UUID> mine(SignedIn who, EnumSet<Grant> parts) {
        List<UUID> plans = grants.plansOf(who.id(), parts);
        return plans.isEmpty() ? List.of(NOBODY) : plans;
    }
}
