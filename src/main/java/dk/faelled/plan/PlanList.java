package dk.faelled.plan;

import dk.faelled.platform.VagueDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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
            PlanState state,
            List<ProcessRow.PhaseRun> phases,
            @Nullable NextDate next,
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

    /** The next thing with a date. */
    public record NextDate(String title, VagueDate date) {}

    private record Head(
            UUID id, String slug, PlanKind kind, String title, String lead, PlanState state) {}

    private record PhaseRow(UUID planId, ProcessRow.PhaseRun run) {}

    private record DateRow(UUID planId, NextDate date) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The plans under way and those that are over.
     *
     * @param kind only plans of this kind, or all
     * @return the page, and one more when there are more
     */
    public List<Row> published(@Nullable PlanKind kind, int offset, int limit) {
        return rows(List.of("PUBLISHED", "CLOSED"), kind, offset, limit);
    }

    public List<Row> archived(int offset, int limit) {
        return rows(List.of("ARCHIVED"), null, offset, limit);
    }

    private List<Row> rows(List<String> states, @Nullable PlanKind kind, int offset, int limit) {
        LocalDate today = LocalDate.now(clock);
        List<Head> heads = heads(states, kind, offset, limit);
        List<UUID> ids = heads.stream().map(Head::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ProcessRow.PhaseRun>> phases = phases(ids, today);
        Map<UUID, NextDate> next = next(ids, today);
        List<Row> rows = new ArrayList<>();
        for (Head head : heads) {
            rows.add(
                    new Row(
                            head.id,
                            head.slug,
                            head.kind,
                            head.title,
                            head.lead,
                            head.state,
                            phases.getOrDefault(head.id, List.of()),
                            next.get(head.id),
                            today));
        }
        return rows;
    }

    private List<Head> heads(List<String> states, @Nullable PlanKind kind, int offset, int limit) {
        return jdbc.sql(
                        """
                        select id, slug, kind, title, lead, state from plan
                        where state in (:states) and (:kind = '' or kind = :kind)
                        order by published_at desc, id limit :limit offset :offset""")
                .param("states", states)
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

    private Map<UUID, NextDate> next(List<UUID> ids, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select distinct on (plan_id) plan_id, date, title
                        from milestone
                        where plan_id in (:ids) and kind <> 'GATE' and date >= :today
                        order by plan_id, date""")
                .param("ids", ids)
                .param("today", today.toString())
                .query(
                        (row, n) ->
                                new DateRow(
                                        row.getObject("plan_id", UUID.class),
                                        new NextDate(row.getString("title"), vague(row, "date"))))
                .list()
                .stream()
                .collect(Collectors.toMap(DateRow::planId, DateRow::date));
    }

    private static VagueDate vague(ResultSet row, String column) throws SQLException {
        return VagueDate.ofCode(row.getString(column));
    }
}
