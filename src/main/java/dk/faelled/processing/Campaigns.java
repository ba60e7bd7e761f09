package dk.faelled.processing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups of responses that say nearly the same. */
@Component
@Transactional(readOnly = true)
public class Campaigns {

    private record Member(UUID responseId, UUID groupId) {}

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The groups some responses are in, by response; those in none are left out. */
    public Map<UUID, UUID> of(Collection<UUID> responseIds) {
        return map(
                jdbc.sql(
                                """
                                select response_id, group_id from response_group_member
                                where response_id in (:ids)""")
                        .param("ids", responseIds)
                        .query(Member.class)
                        .list());
    }

    /** The groups of all responses to a hearing that are in one. */
    Map<UUID, UUID> ofHearing(UUID hearingId) {
        return map(
                jdbc.sql(
                                """
                                select m.response_id, m.group_id from response_group_member m
                                join response_group g on g.id = m.group_id
                                where g.hearing_id = :hearing""")
                        .param("hearing", hearingId)
                        .query(Member.class)
                        .list());
    }

    private static Map<UUID, UUID> map(List<Member> members) {
        Map<UUID, UUID> groups = new HashMap<>();
        members.forEach(member -> groups.put(member.responseId, member.groupId));
        return groups;
    }
}
