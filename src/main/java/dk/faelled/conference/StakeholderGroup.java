package dk.faelled.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group people come for: parents, staff, associations.
 *
 * @param quota seats that are kept for it; null when it has none of its own
 */
public record StakeholderGroup(UUID id, String name, @Nullable Integer quota) {}
