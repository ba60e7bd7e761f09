package dk.faelled.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks a second official to let a version of a plan out.
 *
 * @param requestedVersion the version that is to be seen by the public
 * @param requestedFor when; null for at once
 */
@Embeddable
public record ApprovalRequest(
        int requestedVersion,
        UUID requestedBy,
        String requestedByName,
        Instant requestedAt,
        @Nullable Instant requestedFor) {}
