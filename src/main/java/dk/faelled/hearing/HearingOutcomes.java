package dk.faelled.hearing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Implemented by the module that says what a hearing brought. */
public interface HearingOutcomes {

    /**
     * What can be read of it.
     *
     * @param path where
     */
    record Outcome(String path, Instant publishedAt) {}

    /** Nothing as long as nothing is published. */
    Optional<Outcome> of(UUID hearingId);
}
