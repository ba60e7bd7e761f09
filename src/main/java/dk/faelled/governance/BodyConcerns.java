package dk.faelled.governance;

import dk.faelled.platform.Subject;
import java.util.List;
import java.util.UUID;

/** Implemented by modules in which bodies have a part: shown on the page of the body. */
public interface BodyConcerns {

    /**
     * What the body has to do with something.
     *
     * @param roleKey message key of its part in it
     */
    record Concern(Subject subject, String roleKey) {}

    /** What the public may see of it. */
    List<Concern> of(UUID bodyId);
}
