package dk.faelled.processing;

import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.ResponseBook;
import dk.faelled.response.ResponseDesk;
import dk.faelled.response.ResponseNotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Responses that say nearly the same, found and handled together. */
@Service
@OfficialOnly
@Transactional
class GroupDesk {

    /**
     * Responses that say nearly the same.
     *
     * @param words of the first of them
     */
    record Group(UUID id, long size, long firstNumber, String words) {

        /** How it begins, to be known by. */
        String beginning() {
            String line = words.lines().findFirst().orElse("");
            return line.substring(0, Math.min(line.length(), NAME));
        }
    }

    private static final int MOST = 100;
    private static final int NAME = 60;

    private final ResponseDesk responses;
    private final ResponseBook book;
    private final PassageDesk passages;
    private final Campaigns campaigns;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupDesk(
            ResponseDesk responses,
            ResponseBook book,
            PassageDesk passages,
            Campaigns campaigns,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.book = book;
        this.passages = passages;
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The largest first. */
    @Transactional(readOnly = true)
    public List<Group> of(Hearing hearing) {
        return groups(hearing, "true");
    }

    private List<Group> groups(Hearing hearing, String which) {
        return jdbc.sql(
                        """
                        select g.id, count(*) as size, min(r.number) as first_number,
                          (array_agg(coalesce(left(jsonb_path_query_array(v.answers,
                             '$.byQuestion.*.text ? (@ != "")') ->> 0, 600), '') order by r.number))[1] as words
                        from response_group g
                          join response_group_member m on m.group_id = g.id
                          join hearing_response r on r.id = m.response_id
                          join response_version v on v.response_id = r.id and v.number = r.versions
                        where g.hearing_id = :hearing and r.state <> 'WITHDRAWN' and %s
                        group by g.id having count(*) > 1 order by size desc, first_number limit :most"""
                                .formatted(which))
                .param("hearing", hearing.id())
                .param("most", MOST)
                .query(Group.class)
                .list();
    }

    /**
     * Looks for them anew.
     *
     * @return how many groups there are
     */
    public int find(String slug, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        Likeness likeness = new Likeness();
        List<UUID> ids = new ArrayList<>();
        book.read(
                hearing.id(),
                some ->
                        some.forEach(
                                entry -> {
                                    String words = entry.version().answers().words();
                                    if (!words.isBlank()) {
                                        ids.add(entry.response().id());
                                        likeness.add(words);
                                    }
                                }));
        List<List<UUID>> found =
                likeness.groups().stream()
                        .map(group -> group.stream().map(ids::get).toList())
                        .toList();
        replace(hearing, found);
        int count = found.size();
        events.publishEvent(
                new ResponseWorked(
                        hearing.subject(),
                        who.actor(),
                        "groups-found",
                        clock.instant(),
                        List.of(Difference.of("processing.groups", "", count))));
        return count;
    }

    /**
     * Puts whole responses of a group under a theme, where nothing of them is under one yet.
     *
     * @return how many answers
     */
    public int putUnder(String slug, UUID groupId, UUID themeId, SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        List<UUID> members =
                jdbc.sql(
                                """
                                select m.response_id from response_group_member m
                                join response_group g on g.id = m.group_id
                                where g.id = :group and g.hearing_id = :hearing""")
                        .param("group", groupId)
                        .param("hearing", hearing.id())
                        .query(UUID.class)
                        .list();
        if (members.isEmpty()) {
            throw new ResponseNotFound();
        }
        return passages.putUnder(slug, members, themeId, who);
    }

    @Transactional(readOnly = true)
    public Group group(Hearing hearing, UUID groupId) {
        return groups(hearing, "g.id = '" + groupId + "'").stream()
                .findFirst()
                .orElseThrow(ResponseNotFound::new);
    }

    /** A group that is found again stays the same group, with the remark it has. */
    private void replace(Hearing hearing, List<List<UUID>> found) {
        Map<UUID, UUID> before = campaigns.ofHearing(hearing.id());
        jdbc.sql("delete from response_group where hearing_id = ?").param(hearing.id()).update();
        Set<UUID> taken = new HashSet<>();
        for (List<UUID> members : found) {
            UUID group =
                    members.stream()
                            .filter(before::containsKey)
                            .map(before::get)
                            .filter(id -> !taken.contains(id))
                            .findFirst()
                            .orElseGet(UUID::randomUUID);
            taken.add(group);
            save(hearing, group, members);
        }
    }

    private void save(Hearing hearing, UUID group, List<UUID> members) {
        jdbc.sql("insert into response_group (id, hearing_id, found_at) values (?, ?, ?)")
                .param(group)
                .param(hearing.id())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into response_group_member (response_id, group_id)
                        select unnest(cast(? as uuid[])), ?""")
                .param(members.toArray(UUID[]::new))
                .param(group)
                .update();
    }
}
