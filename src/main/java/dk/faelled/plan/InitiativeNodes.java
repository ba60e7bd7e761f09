package dk.faelled.plan;

import dk.faelled.platform.Subject;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadNodes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Initiatives as knots of the thread: what a contribution became a part of. */
@Component
class InitiativeNodes implements ThreadNodes {

    private record Row(
            UUID id, String name, int number, String track, String trackSlug, String planSlug) {}

    private final JdbcClient jdbc;

    InitiativeNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return PlanTracks.INITIATIVE;
    }

    @Override
    public List<ThreadNode> find(Collection<UUID> ids) {
        return jdbc
                .sql(
                        """
                        select i.id, i.name, i.number, i.track_name as track, i.track_slug,
                          p.slug as plan_slug
                        from initiative i join plan p on p.id = i.plan_id
                        where i.id in (:ids) order by i.track_number, i.number""")
                .param("ids", ids)
                .query(Row.class)
                .list()
                .stream()
                .map(
                        row ->
                                new ThreadNode(
                                        new Subject(
                                                type(),
                                                row.id,
                                                row.name,
                                                "/planer/%s/spor/%s#indsats-%d"
                                                        .formatted(
                                                                row.planSlug,
                                                                row.trackSlug,
                                                                row.number)),
                                        row.track))
                .toList();
    }
}
