package dk.faelled.registration;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, as far as a badge tells.
 *
 * @param organisation may be empty
 * @param groupId the stakeholder group; null when nobody asked
 */
@Embeddable
public record Attendee(String name, String organisation, @Nullable UUID groupId) {}
