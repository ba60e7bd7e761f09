package dk.faelled.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One point of a recommendation, without the "at" before it.
 *
 * @param id stays through all versions, so that voices and commitments keep to it
 * @param unit who is to carry it out; may be empty
 * @param deadline when it is to be done, where that is known
 */
public record DecisionPoint(UUID id, String text, String unit, @Nullable LocalDate deadline) {}
