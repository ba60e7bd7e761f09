package dk.faelled.decision;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a package: of each body's treatment what was published of it, and of a
 * closed one title and ground alone.
 *
 * @param documents what a body was sent, where that is published; null where it is not
 * @param publicVersion what is told of a closed case once it is decided; empty for open ones
 * @param since when something of it was first published
 */
public record PublicDecision(
        UUID id,
        UUID planId,
        String planSlug,
        String planTitle,
        String slug,
        CaseFacts facts,
        List<Step> steps,
        @Nullable FrozenPackage frozen,
        String publicVersion,
        boolean withdrawn,
        Instant since) {

    /**
     * A body's treatment.
     *
     * @param ground why it is closed; empty when it is open
     * @param outcome what was decided; null where that is not published, or closed
     * @param takenDown what was here and is not any more
     */
    public record Step(
            UUID id,
            UUID bodyId,
            String bodyName,
            @Nullable LocalDateTime meets,
            int itemNumber,
            boolean closed,
            String ground,
            String lateReason,
            @Nullable Instant decidedAt,
            @Nullable StepOutcome outcome,
            List<Publication.TakenDown> takenDown) {

        public boolean isDecisionShown() {
            return outcome != null;
        }

        /** Whether a closed treatment is over, of which no more is told. */
        public boolean isDecidedBehindDoors() {
            return closed && decidedAt != null;
        }

        public StepOutcome requireOutcome() {
            return Objects.requireNonNull(outcome);
        }
    }

    /** Whether nothing of it is open. */
    public boolean isClosed() {
        return steps.stream().allMatch(Step::closed);
    }

    public Optional<FrozenPackage> documents() {
        return Optional.ofNullable(frozen);
    }

    /** What was decided last, of what is published. */
    public Optional<Step> last() {
        return steps.stream().filter(Step::isDecisionShown).reduce((first, second) -> second);
    }

    public String path() {
        return "/beslutninger/" + slug;
    }
}
