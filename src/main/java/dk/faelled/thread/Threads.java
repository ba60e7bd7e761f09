package dk.faelled.thread;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** A join seen from one end: what is at the other one. */
    private record Join(UUID here, String type, UUID id) {}

    private static final int LONGEST_TRAIL = 6;

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

    /** Takes one join away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unlink(String fromType, UUID fromId, String toType, UUID toId) {
        jdbc.sql(
                        """
                        delete from thread_link where from_type = :fromType and from_id = :fromId
                          and to_type = :toType and to_id = :toId""")
                .param("fromType", fromType)
                .param("fromId", fromId)
                .param("toType", toType)
                .param("toId", toId)
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
        return ends(
                """
                select to_id as here, from_type as type, from_id as id from thread_link
                where to_type = :type and to_id in (:ids) order by linked_at""",
                type,
                ids);
    }

    /** What came of each of several subjects of one type, in as many statements as for one. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ThreadNode>> consequencesOf(String type, Collection<UUID> ids) {
        return ends(
                """
                select from_id as here, to_type as type, to_id as id from thread_link
                where from_type = :type and from_id in (:ids) order by linked_at""",
                type,
                ids);
    }

    /**
     * Everything that came of a subject, step by step: what came of it, what came of that, and so
     * on. Each is told once.
     */
    @Transactional(readOnly = true)
    public List<ThreadNode> trailOf(String type, UUID id) {
        List<Link> links =
                jdbc.sql(
                                """
                                with recursive trail (type, id, depth) as (
                                  select to_type, to_id, 1 from thread_link
                                  where from_type = :type and from_id = :id
                                  union
                                  select l.to_type, l.to_id, t.depth + 1 from trail t
                                  join thread_link l on l.from_type = t.type and l.from_id = t.id
                                  where t.depth < :longest)
                                select type, id from trail group by type, id order by min(depth)""")
                        .param("type", type)
                        .param("id", id)
                        .param("longest", LONGEST_TRAIL)
                        .query(Link.class)
                        .list();
        Map<Link, ThreadNode> nodes = new HashMap<>();
        links.stream()
                .collect(
                        Collectors.groupingBy(
                                Link::type, Collectors.mapping(Link::id, Collectors.toList())))
                .forEach(
                        (each, ids) ->
                                find(each, ids)
                                        .forEach(
                                                node ->
                                                        nodes.put(
                                                                new Link(each, node.subject().id()),
                                                                node)));
        return links.stream().map(nodes::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, List<ThreadNode>> ends(String sql, String type, Collection<UUID> ids) {
        Map<UUID, List<ThreadNode>> ends = new HashMap<>();
        if (ids.isEmpty()) {
            return ends;
        }
        jdbc.sql(sql).param("type", type).param("ids", ids).query(Join.class).list().stream()
                .collect(Collectors.groupingBy(Join::type))
                .forEach((each, same) -> add(each, same, ends));
        return ends;
    }

    private void add(String type, List<Join> joins, Map<UUID, List<ThreadNode>> ends) {
        Map<UUID, ThreadNode> nodes =
                find(type, joins.stream().map(Join::id).toList()).stream()
                        .collect(Collectors.toMap(node -> node.subject().id(), node -> node));
        for (Join join : joins) {
            ThreadNode node = nodes.get(join.id);
            if (node != null) {
                ends.computeIfAbsent(join.here, id -> new ArrayList<>()).add(node);
            }
        }
    }

    /** A subject the public may see; nothing where there is none. */
    @Transactional(readOnly = true)
    public Optional<ThreadNode> find(String type, UUID id) {
        return find(type, List.of(id)).stream().findFirst();
    }

    private List<ThreadNode> find(String type, List<UUID> ids) {
        ThreadNodes source = sources.get(type);
        return source == null ? List.of() : source.find(ids);
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
        byType.forEach((each, ids) -> nodes.addAll(find(each, ids)));
        return nodes;
    }
}
