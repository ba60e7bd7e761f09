package dk.faelled.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided, as its minutes say.
 *
 * @param wording in full
 * @param closed whether it was treated behind closed doors, whatever was planned
 * @param present names of those who decided, with parties
 * @param absent names of those who did not, with why
 * @param suspendedBy who brought it before the council; null when nobody did
 */
public record StepOutcome(
        StepResult result,
        String wording,
        boolean closed,
        Instant at,
        List<String> present,
        List<String> absent,
        List<Ballot> votes,
        List<Dissent> dissents,
        @Nullable String suspendedBy) {

    /** A vote that was taken; names with parties. */
    public record Ballot(
            String motion, List<String> inFavour, List<String> against, List<String> abstained) {

        /** A simple majority of those who voted one way or the other. */
        @JsonIgnore
        public boolean isCarried() {
            return inFavour.size() > against.size();
        }
    }

    /**
     * What somebody wanted to be written beside the decision.
     *
     * @param sentAlong whether whoever gets the case next reads it with the case
     */
    public record Dissent(String name, String text, boolean sentAlong) {}

    /** A result without anything else to tell, as groups without formal rules give it. */
    public static StepOutcome of(StepResult result, String wording, boolean closed, Instant at) {
        return new StepOutcome(
                result, wording, closed, at, List.of(), List.of(), List.of(), List.of(), null);
    }

    StepOutcome suspended(@Nullable String by) {
        return new StepOutcome(result, wording, closed, at, present, absent, votes, dissents, by);
    }

    @JsonIgnore
    public boolean isSuspended() {
        return suspendedBy != null;
    }
}
