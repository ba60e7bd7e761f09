package dk.faelled.minutes;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.decision.StepResult;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.governance.Membership;
import dk.faelled.plan.PlanAccess;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items whose minutes somebody is to write, meeting by meeting. */
@Service
@OfficialOnly
@Transactional(readOnly = true)
public class MeetingList {

    /** An item on an agenda. */
    public record Item(
            UUID stepId,
            UUID bodyId,
            UUID planId,
            String bodyName,
            LocalDateTime meets,
            int number,
            String title,
            boolean closed,
            @Nullable StepResult result) {}

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final PlanAccess plans;
    private final Bodies bodies;
    private final Clock clock;

    MeetingList(JdbcClient jdbc, PlanAccess plans, Bodies bodies, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The latest meetings first. */
    public List<Item> of(SignedIn who) {
        return jdbc.sql(
                        """
                        select s.id as step_id, s.body_id, p.plan_id, s.body_name, s.meets,
                          s.item_number as number, p.title, p.closed, s.outcome ->> 'result' as result
                        from path_step s join decision_package p on p.id = s.package_id
                        where s.dispatched_at is not null
                          and s.body_kind in ('COUNCIL', 'COMMITTEE', 'FINANCE_COMMITTEE')
                          and (p.plan_id = any (:plans) or s.body_id = any (:bodies))
                        order by s.meets desc, s.body_name, s.item_number limit\s"""
                                + MOST)
                .param("plans", plans.plansWith(Grant.EDITOR, who).toArray(UUID[]::new))
                .param("bodies", writesFor(who))
                .query(Item.class)
                .list();
    }

    /** The bodies whose minutes somebody writes. */
    private UUID[] writesFor(SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        return bodies.withSeatOf(who.id()).stream()
                .filter(
                        body ->
                                body.seatsOf(who.id(), today).stream()
                                        .anyMatch(seat -> seat.role() == Membership.Role.SECRETARY))
                .map(Body::id)
                .toArray(UUID[]::new);
    }
}
