package dk.faelled.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dk.faelled.hearing.HearingVoices;
import dk.faelled.pagecache.ContentVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts responses. Very many take a while to count, so that their number is known for a moment: a
 * second for each ten thousand, in which nobody misses the newest of them.
 */
@Component
class ResponseTally implements HearingVoices {

    private static final int FEW = 1_000;

    /** How many a hearing has in each state, and how many consulted parties answered. */
    private record Tally(Map<ResponseState, Long> states, long parties) {

        private static final Tally NONE = new Tally(Map.of(), 0);

        long received() {
            return states.entrySet().stream()
                    .filter(entry -> entry.getKey() != ResponseState.WITHDRAWN)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        Count count() {
            return new Count(received(), states.getOrDefault(ResponseState.PUBLISHED, 0L), parties);
        }

        Duration keptFor() {
            return received() < FEW ? Duration.ZERO : Duration.ofMillis(received() / 10);
        }
    }

    /** How many there are in a state; without one, how many parties answered. */
    private record Row(UUID hearingId, @Nullable ResponseState state, long number) {}

    private record Answered(UUID partyId, OffsetDateTime at) {}

    /** What was counted belongs to the state of the content it was counted in. */
    private record Key(ContentVersion.@Nullable State state, UUID hearingId) {}

    private final Cache<Key, Tally> tallies =
            Caffeine.newBuilder()
                    .maximumSize(1_000)
                    .expireAfter(Expiry.creating((Key key, Tally tally) -> tally.keptFor()))
                    .build();

    private final JdbcClient jdbc;
    private final ContentVersion version;

    ResponseTally(JdbcClient jdbc, ContentVersion version) {
        this.jdbc = jdbc;
        this.version = version;
    }

    @Override
    public Map<UUID, Count> counts(Collection<UUID> hearingIds) {
        return known(hearingIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().count()));
    }

    /** How many a hearing has in each state it has any in. */
    Map<ResponseState, Long> states(UUID hearingId) {
        return known(List.of(hearingId)).getOrDefault(hearingId, Tally.NONE).states();
    }

    /** How many of some hearings nobody has read yet. */
    long waiting(Collection<UUID> hearingIds) {
        return known(hearingIds).values().stream()
                .mapToLong(tally -> tally.states.getOrDefault(ResponseState.AWAITING_SCREENING, 0L))
                .sum();
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

    /** What somebody decided, on any instance, is counted at once; what was just sent is not. */
    private Map<UUID, Tally> known(Collection<UUID> hearingIds) {
        ContentVersion.State now = version.current();
        return tallies
                .getAll(hearingIds.stream().map(id -> new Key(now, id)).toList(), this::counted)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(each -> each.getKey().hearingId(), Map.Entry::getValue));
    }

    private Map<Key, Tally> counted(Set<? extends Key> keys) {
        Set<UUID> hearingIds = keys.stream().map(Key::hearingId).collect(Collectors.toSet());
        Map<UUID, Map<ResponseState, Long>> states = new HashMap<>();
        Map<UUID, Long> parties = new HashMap<>();
        for (Row row : rows(hearingIds)) {
            if (row.state == null) {
                parties.put(row.hearingId, row.number);
            } else {
                states.computeIfAbsent(row.hearingId, id -> new EnumMap<>(ResponseState.class))
                        .put(row.state, row.number);
            }
        }
        return keys.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                key ->
                                        new Tally(
                                                states.getOrDefault(key.hearingId(), Map.of()),
                                                parties.getOrDefault(key.hearingId(), 0L))));
    }

    private List<Row> rows(Set<UUID> hearingIds) {
        return jdbc.sql(
                        """
                        select hearing_id, state, count(*) as number from hearing_response
                        where hearing_id in (:hearings) group by hearing_id, state
                        union all
                        select hearing_id, null, count(distinct party_id) from hearing_response
                        where hearing_id in (:hearings) and party_id is not null
                          and state <> 'WITHDRAWN'
                        group by hearing_id""")
                .param("hearings", hearingIds)
                .query(Row.class)
                .list();
    }
}
