package dk.faelled.registration;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether somebody stood in the door, and what was done about it afterwards. */
@Embeddable
class Presence {

    private @Nullable Instant arrivedAt;
    private boolean letIn;
    private @Nullable Instant thankedAt;
    private @Nullable Instant assessedAt;

    /**
     * Stands in the door. A second time changes nothing.
     *
     * @param withoutSeat whether the person had none before
     */
    void arrive(boolean withoutSeat, Instant at) {
        if (arrivedAt == null) {
            letIn = withoutSeat;
            arrivedAt = at;
        }
    }

    void leave() {
        arrivedAt = null;
    }

    /** Whether the seat was given in the door. */
    boolean wasLetIn() {
        return letIn;
    }

    void thanked(Instant at) {
        thankedAt = at;
    }

    void assessed(Instant at) {
        assessedAt = at;
    }

    boolean mayAssess() {
        return arrivedAt != null && assessedAt == null;
    }

    boolean isThere() {
        return arrivedAt != null;
    }

    @Nullable Instant arrivedAt() {
        return arrivedAt;
    }
}
