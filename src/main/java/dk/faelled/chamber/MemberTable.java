package dk.faelled.chamber;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.decision.PathStep;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.governance.Meeting;
import dk.faelled.governance.Membership;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lies on somebody's table: the cases sent to the bodies they sit in. Substitutes read what is
 * open, so that they can come at short notice; closed cases are for the members alone.
 */
@Service
@Transactional(readOnly = true)
public class MemberTable {

    /** A body somebody sits in, and its next meeting. */
    public record OwnBody(Body body, boolean substitute, @Nullable Meeting next) {}

    private static final int MOST = 300;

    private final Bodies bodies;
    private final JdbcClient jdbc;
    private final Clock clock;

    MemberTable(Bodies bodies, JdbcClient jdbc, Clock clock) {
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<OwnBody> bodiesOf(SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        return bodies.withSeatOf(who.id()).stream()
                .filter(body -> !body.seatsOf(who.id(), today).isEmpty())
                .map(
                        body ->
                                new OwnBody(
                                        body,
                                        body.seatsOf(who.id(), today).stream()
                                                .allMatch(MemberTable::isSubstitute),
                                        body.meetingsFrom(LocalDateTime.now(clock)).stream()
                                                .filter(meeting -> !meeting.cancelled())
                                                .findFirst()
                                                .orElse(null)))
                .toList();
    }

    /** All that was sent, the next meeting first, then those that were, the latest first. */
    public List<TableItem> items(SignedIn who) {
        return items("", who);
    }

    private List<TableItem> items(String slug, SignedIn who) {
        Map<UUID, Body> mine =
                bodies.withSeatOf(who.id()).stream()
                        .collect(Collectors.toMap(Body::id, Function.identity()));
        if (mine.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        select s.id as step_id, p.id as package_id, p.slug, p.title, p.kind,
                          p.closed or coalesce((s.outcome ->> 'closed')::boolean, false) as closed,
                          p.ground, s.body_id, s.body_name, s.meets, s.place, s.item_number,
                          s.version_number, coalesce(r.version_number, 0) as read_version,
                          s.outcome ->> 'result' as result
                        from path_step s join decision_package p on p.id = s.package_id
                        left join reading r on r.package_id = p.id and r.account_id = :me
                        where s.body_id in (:bodies) and s.dispatched_at is not null
                          and (:slug = '' or p.slug = :slug)
                          and (p.withdrawn is null or s.outcome is not null)
                        order by s.meets < :now, case when s.meets >= :now then s.meets end,
                          s.meets desc, s.item_number limit :most""")
                .param("me", who.id())
                .param("bodies", mine.keySet())
                .param("slug", slug)
                .param("now", LocalDateTime.now(clock))
                .param("most", MOST)
                .query(TableItem.class)
                .list()
                .stream()
                .filter(item -> maySee(item, Objects.requireNonNull(mine.get(item.bodyId())), who))
                .toList();
    }

    /**
     * One case as it lies on somebody's table: the newest of it that this person may see.
     *
     * @throws PackageNotFound when there is none
     */
    public TableItem item(String slug, SignedIn who) {
        return items(slug, who).stream()
                .max(Comparator.comparing(TableItem::versionNumber))
                .orElseThrow(PackageNotFound::new);
    }

    /** Whether somebody is a member, not a substitute, of a political body on a case's path. */
    boolean readsClosed(DecisionPackage about, SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> path =
                about.steps().stream()
                        .filter(step -> step.bodyKind().isPolitical())
                        .map(PathStep::bodyId)
                        .collect(Collectors.toSet());
        return bodies.withSeatOf(who.id()).stream()
                .filter(body -> path.contains(body.id()))
                .flatMap(body -> body.seatsOf(who.id(), today).stream())
                .anyMatch(seat -> !isSubstitute(seat));
    }

    /** Everybody with an account who gets a body's cases, for letters. */
    public Set<UUID> readers(UUID bodyId, boolean closed) {
        LocalDate today = LocalDate.now(clock);
        return bodies.findById(bodyId).stream()
                .flatMap(body -> body.members().stream())
                .filter(seat -> seat.isOn(today) && (!closed || !isSubstitute(seat)))
                .flatMap(seat -> Stream.ofNullable(seat.accountId()))
                .collect(Collectors.toSet());
    }

    private boolean maySee(TableItem item, Body body, SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(today, item.meets().toLocalDate())
                .flatMap(day -> body.seatsOf(who.id(), day).stream())
                .anyMatch(seat -> !item.closed() || !isSubstitute(seat));
    }

    private static boolean isSubstitute(Membership seat) {
        return seat.role() == Membership.Role.SUBSTITUTE;
    }
}
