package dk.faelled.platform;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id the account; null for the portal itself
 * @param name as it stands in the audit log
 */
public record Actor(@Nullable UUID id, String name) implements Serializable {

    /** What happens because its time has come. */
    public static final Actor PORTAL = new Actor(null, "portal");
}
