package dk.faelled.response;

import dk.faelled.hearing.HearingVoices;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts responses for the pages of hearings. */
@Component
class ResponseVoices implements HearingVoices {

    private record Row(UUID hearingId, long received, long published, long parties) {}

    private record Answered(UUID partyId, OffsetDateTime at) {}

    private final JdbcClient jdbc;

    ResponseVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Count> counts(Collection<UUID> hearingIds) {
        if (hearingIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select hearing_id, count(*) as received,
                          count(*) filter (where state = 'PUBLISHED') as published,
                          count(distinct party_id) as parties
                        from hearing_response
                        where hearing_id in (:hearings) and state <> 'WITHDRAWN'
                        group by hearing_id""")
                .param("hearings", hearingIds)
                .query(Row.class)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                Row::hearingId,
                                row -> new Count(row.received, row.published, row.parties)));
    }

    @Override
    public Map<UUID, Instant> answeredParties(UUID hearingId) {
        return jdbc
                .sql(
                        """
                        select party_id, min(sent_at) as at from hearing_response
                        where hearing_id = :hearing and party_id is not null
                          and state <> 'WITHDRAWN'
                        group by party_id""")
                .param("hearing", hearingId)
                .query(Answered.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Answered::partyId, row -> row.at.toInstant()));
    }
}
