package dk.faelled.idea;

import dk.faelled.engagement.ParticipantUse;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Participants who sent ideas. */
@Component
class IdeaAuthors implements ParticipantUse {

    private final JdbcClient jdbc;

    IdeaAuthors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> used(Collection<UUID> participants) {
        return jdbc.sql("select distinct author_id from idea where author_id in (:ids)")
                .param("ids", participants)
                .query(UUID.class)
                .list();
    }
}
