package dk.faelled.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.faelled.platform.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second official's look at a package before a body gets it. What is changed afterwards must be
 * looked at again.
 *
 * @param remark what the second official said when it was sent back
 */
public record Review(
        State state,
        @Nullable Actor askedBy,
        @Nullable Actor lookedBy,
        @Nullable Instant at,
        String remark) {

    /** Where the review is. */
    public enum State {
        NONE,
        ASKED,
        APPROVED,
        SENT_BACK
    }

    static final Review NONE = new Review(State.NONE, null, null, null, "");

    @JsonIgnore
    public boolean isApproved() {
        return state == State.APPROVED;
    }

    @JsonIgnore
    public boolean isAsked() {
        return state == State.ASKED;
    }
}
