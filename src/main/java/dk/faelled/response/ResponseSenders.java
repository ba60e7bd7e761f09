package dk.faelled.response;

import dk.faelled.engagement.ParticipantUse;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Participants who sent responses. */
@Component
class ResponseSenders implements ParticipantUse {

    private final JdbcClient jdbc;

    ResponseSenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> used(Collection<UUID> participants) {
        return jdbc.sql("select distinct sender_id from hearing_response where sender_id in (:ids)")
                .param("ids", participants)
                .query(UUID.class)
                .list();
    }
}
