package dk.faelled.registration;

import dk.faelled.engagement.ParticipantUse;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Participants who registered are not forgotten. */
@Component
class RegistrationParticipants implements ParticipantUse {

    private final JdbcClient jdbc;

    RegistrationParticipants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> used(Collection<UUID> participants) {
        return jdbc.sql(
                        """
                        select distinct participant_id from registration
                        where participant_id in (:participants)""")
                .param("participants", participants)
                .query(UUID.class)
                .list();
    }
}
