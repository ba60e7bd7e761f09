package dk.faelled.thread;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Joins subjects and follows the joins. */
@Service
public class Threads {

    private record Link(String type, UUID id) {}

    private record Join(String fromType, UUID fromId, UUID toId) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, ThreadNodes> sources;

    Threads(JdbcClient jdbc, Clock clock, List<ThreadNodes> sources) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sources =
                sources.stream().collect(Collectors.toMap(ThreadNodes::type, Function.identity()));
    }

    /** Joins the second subject to the first as its consequence; once is enough. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void link(String fromType, UUID fromId, String toType, UUID toId) {
        jdbc.sql(
                        """
                        insert into thread_link (from_type, from_id, to_type, to_id, linked_at)
                        values (:fromType, :fromId, :toType, :toId, :at) on conflict do nothing""")
                .param("fromType", fromType)
                .param("fromId", fromId)
                .param("toType", toType)
                .param("toId", toId)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void unlink(String fromType, UUID fromId, String toType) {
        jdbc.sql(
                        """
                        delete from thread_link
                        where from_type = :fromType and from_id = :fromId and to_type = :toType""")
                .param("fromType", fromType)
                .param("fromId", fromId)
                .param("toType", toType)
                .update();
    }

    /** Forgets all joins of subjects that are no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String type, Collection<UUID> ids) {
        jdbc.sql(
                        """
                        delete from thread_link where from_type = :type and from_id = any (:ids)
                          or to_type = :type and to_id = any (:ids)""")
                .param("type", type)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** What came of a subject, nearest first. Subjects that may not be seen are left out. */
    @Transactional(readOnly = true)
    public List<ThreadNode> consequencesOf(String type, UUID id) {
        return nodes(
                "select to_type as type, to_id as id from thread_link"
                        + " where from_type = :type and from_id = :id order by linked_at",
                type,
                id);
    }

    /** The voices behind a subject. */
    @Transactional(readOnly = true)
    public List<ThreadNode> originsOf(String type, UUID id) {
        return nodes(
                "select from_type as type, from_id as id from thread_link"
                        + " where to_type = :type and to_id = :id order by linked_at",
                type,
                id);
    }

    /** The voices behind each of several subjects of one type, in as many statements as for one. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ThreadNode>> originsOf(String type, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<ThreadNode>> origins = new HashMap<>();
        List<Join> joins =
                jdbc.sql(
                                """
                                select from_type, from_id, to_id from thread_link
                                where to_type = :type and to_id in (:ids) order by linked_at""")
                        .param("type", type)
                        .param("ids", ids)
                        .query(Join.class)
                        .list();
        joins.stream()
                .collect(Collectors.groupingBy(Join::fromType))
                .forEach((each, same) -> addOrigins(each, same, origins));
        return origins;
    }

    private void addOrigins(String type, List<Join> joins, Map<UUID, List<ThreadNode>> origins) {
        ThreadNodes source = sources.get(type);
        if (source == null) {
            return;
        }
        Map<UUID, ThreadNode> nodes =
                source.find(joins.stream().map(Join::fromId).toList()).stream()
                        .collect(Collectors.toMap(node -> node.subject().id(), node -> node));
        for (Join join : joins) {
            ThreadNode node = nodes.get(join.fromId);
            if (node != null) {
                origins.computeIfAbsent(join.toId, id -> new ArrayList<>()).add(node);
            }
        }
    }

    private List<ThreadNode> nodes(String sql, String type, UUID id) {
        List<Link> links =
                jdbc.sql(sql).param("type", type).param("id", id).query(Link.class).list();
        Map<String, List<UUID>> byType =
                links.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Link::type,
                                        Collectors.mapping(Link::id, Collectors.toList())));
        List<ThreadNode> nodes = new ArrayList<>();
        byType.forEach(
                (each, ids) -> {
                    ThreadNodes source = sources.get(each);
                    if (source != null) {
                        nodes.addAll(source.find(ids));
                    }
                });
        return nodes;
    }
}
