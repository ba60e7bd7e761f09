package dk.faelled.hearing;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Implemented by the module that receives responses: what has come in so far. */
public interface HearingVoices {

    /**
     * How many responses there are.
     *
     * @param received all that were sent and not withdrawn
     * @param published those anybody may read
     * @param parties how many consulted parties have answered
     */
    record Count(long received, long published, long parties) {

        public static final Count NONE = new Count(0, 0, 0);
    }

    Map<UUID, Count> counts(Collection<UUID> hearingIds);

    /** When each party that has answered did so. */
    Map<UUID, Instant> answeredParties(UUID hearingId);
}
