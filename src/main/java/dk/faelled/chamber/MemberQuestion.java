package dk.faelled.chamber;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's question to the administration. All members of the bodies a case goes to see it with
 * its answer.
 *
 * @param answer null until there is one
 */
public record MemberQuestion(
        UUID id,
        UUID packageId,
        UUID stepId,
        UUID askedById,
        String askedBy,
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean isAnswered() {
        return answer != null;
    }
}
