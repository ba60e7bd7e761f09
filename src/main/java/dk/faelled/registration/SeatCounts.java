package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceVoices;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people there are. */
@Component
@Transactional(readOnly = true)
class SeatCounts implements ConferenceVoices {

    private record Row(UUID conferenceId, long registered, long waiting, long present) {}

    private record Group(@Nullable UUID groupId, long seats) {}

    private final JdbcClient jdbc;

    SeatCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Count> counts(Collection<UUID> conferenceIds) {
        return conferenceIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                """
                                select conference_id,
                                  count(*) filter (where state in ('SEATED', 'OFFERED')) as registered,
                                  count(*) filter (where state = 'WAITING') as waiting,
                                  count(arrived_at) as present
                                from registration where conference_id in (:conferences)
                                group by conference_id""")
                        .param("conferences", conferenceIds)
                        .query(Row.class)
                        .list()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Row::conferenceId,
                                        row ->
                                                new Count(
                                                        row.registered, row.waiting, row.present)));
    }

    @Override
    public Map<UUID, Long> registeredByGroup(UUID conferenceId) {
        Map<UUID, Long> seats = new HashMap<>();
        groups(conferenceId).stream()
                .filter(group -> group.groupId != null)
                .forEach(group -> seats.put(group.groupId, group.seats));
        return seats;
    }

    @Override
    public Set<UUID> groupsInUse(UUID conferenceId) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select group_id from registration
                                where conference_id = :conference and group_id is not null
                                union select group_id from invitee
                                where conference_id = :conference and group_id is not null""")
                        .param("conference", conferenceId)
                        .query(UUID.class)
                        .list());
    }

    @Override
    public Map<@Nullable UUID, Long> presentByGroup(UUID conferenceId) {
        Map<@Nullable UUID, Long> present = new HashMap<>();
        jdbc.sql(
                        """
                        select group_id, count(*) as seats from registration
                        where conference_id = :conference and arrived_at is not null
                        group by group_id""")
                .param("conference", conferenceId)
                .query(Group.class)
                .list()
                .forEach(group -> present.put(group.groupId, group.seats));
        return present;
    }

    Seating seating(Conference conference) {
        Map<UUID, Long> seats = new HashMap<>();
        groups(conference.id())
                .forEach(
                        group ->
                                seats.put(
                                        Objects.requireNonNullElse(group.groupId, Seating.NO_GROUP),
                                        group.seats));
        return new Seating(conference, seats);
    }

    private List<Group> groups(UUID conferenceId) {
        return jdbc.sql(
                        """
                        select group_id, count(*) as seats from registration
                        where conference_id = :conference and state in ('SEATED', 'OFFERED')
                        group by group_id""")
                .param("conference", conferenceId)
                .query(Group.class)
                .list();
    }

    @Override
    public long chosen(UUID conferenceId, UUID itemId) {
        return jdbc.sql(
                        """
                        select count(*) from registration
                        where conference_id = :conference and state in ('SEATED', 'OFFERED', 'WAITING')
                          and choices @> to_jsonb(cast(:item as text))""")
                .param("conference", conferenceId)
                .param("item", itemId.toString())
                .query(Long.class)
                .single();
    }

    @Override
    public boolean isTouched(UUID conferenceId) {
        return jdbc.sql(
                        """
                        select exists (select from registration where conference_id = :conference)
                          or exists (select from invitee where conference_id = :conference)""")
                .param("conference", conferenceId)
                .query(Boolean.class)
                .single();
    }
}
