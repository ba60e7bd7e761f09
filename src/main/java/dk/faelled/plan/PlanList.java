package dk.faelled.plan;

import dk.faelled.platform.VagueDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of published plans: three statements, however many there are. */
@Service
@Transactional(readOnly = true)
public class PlanList {

    /** A plan in a list, with its phases in small and the next date. */
    public record Row(
            UUID id,
            String slug,
            PlanKind kind,
            String title,
            String lead,
            List<ProcessRow.PhaseRun> phases,
            Milestone.@Nullable Content next,
            LocalDate today) {

        /** The phases under way, by name. */
        public List<String> phasesNow() {
            return phases.stream()
                    .filter(phase -> phase.progress() == Progress.NOW)
                    .map(ProcessRow.PhaseRun::name)
                    .toList();
        }

        public MiniFigure figure() {
            return new MiniFigure(phases, today);
        }
    }

    private record Head(UUID id, String slug, PlanKind kind, String title, String lead) {}

    private record PhaseRow(UUID planId, ProcessRow.PhaseRun run) {}

    private record DateRow(UUID planId, Milestone.Content date) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param kind only plans of this kind, or all
     * @return the page, and one more when there are more
     */
    public List<Row> published(@Nullable PlanKind kind, int offset, int limit) {
        LocalDate today = LocalDate.now(clock);
        List<Head> heads = heads(kind, offset, limit);
        List<UUID> ids = heads.stream().map(Head::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ProcessRow.PhaseRun>> phases = phases(ids, today);
        Map<UUID, Milestone.Content> next = next(ids, today);
        List<Row> rows = new ArrayList<>();
        for (Head head : heads) {
            rows.add(
                    new Row(
                            head.id,
                            head.slug,
                            head.kind,
                            head.title,
                            head.lead,
                            phases.getOrDefault(head.id, List.of()),
                            next.get(head.id),
                            today));
        }
        return rows;
    }

    private List<Head> heads(@Nullable PlanKind kind, int offset, int limit) {
        return jdbc.sql(
                        """
                        select id, slug, kind, title, lead from plan
                        where published_at <= :now and (:kind = '' or kind = :kind)
                        order by published_at desc, id limit :limit offset :offset""")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("kind", kind == null ? "" : kind.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(Head.class)
                .list();
    }

    private Map<UUID, List<ProcessRow.PhaseRun>> phases(List<UUID> ids, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select plan_id, number, name, starts, ends from phase
                        where plan_id in (:ids) order by plan_id, number""")
                .param("ids", ids)
                .query(
                        (row, n) -> {
                            Period period = new Period(vague(row, "starts"), vague(row, "ends"));
                            return new PhaseRow(
                                    row.getObject("plan_id", UUID.class),
                                    new ProcessRow.PhaseRun(
                                            row.getInt("number"),
                                            row.getString("name"),
                                            period,
                                            period.on(today)));
                        })
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                PhaseRow::planId,
                                Collectors.mapping(PhaseRow::run, Collectors.toList())));
    }

    private Map<UUID, Milestone.Content> next(List<UUID> ids, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select distinct on (plan_id) plan_id, kind, date, title, text
                        from milestone
                        where plan_id in (:ids) and kind <> 'GATE' and date >= :today
                        order by plan_id, date""")
                .param("ids", ids)
                .param("today", today.toString())
                .query(
                        (row, n) ->
                                new DateRow(
                                        row.getObject("plan_id", UUID.class),
                                        new Milestone.Content(
                                                Milestone.Kind.valueOf(row.getString("kind")),
                                                vague(row, "date"),
                                                null,
                                                row.getString("title"),
                                                row.getString("text"),
                                                null,
                                                null,
                                                null,
                                                null)))
                .list()
                .stream()
                .collect(Collectors.toMap(DateRow::planId, DateRow::date));
    }

    private static VagueDate vague(ResultSet row, String column) throws SQLException {
        return VagueDate.ofCode(row.getString(column));
    }
}
