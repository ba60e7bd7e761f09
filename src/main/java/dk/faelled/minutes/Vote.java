package dk.faelled.minutes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vote. There may be several on one item: on each amendment, and on the recommendation.
 *
 * @param amendmentId the amendment it is on; null for the recommendation
 * @param ballots of those who decide, each for themselves: nobody votes for another
 */
public record Vote(UUID id, @Nullable UUID amendmentId, Map<UUID, Choice> ballots) {

    /** What one can vote. */
    public enum Choice {
        FOR,
        AGAINST,
        ABSTAIN
    }

    public Vote {
        ballots = Map.copyOf(ballots);
    }

    /** A simple majority of those who vote one way or the other; a tie falls. */
    @JsonIgnore
    public boolean isCarried() {
        return of(Choice.FOR).size() > of(Choice.AGAINST).size();
    }

    /** Those who voted so. */
    public List<UUID> of(Choice choice) {
        return ballots.entrySet().stream()
                .filter(each -> each.getValue() == choice)
                .map(Map.Entry::getKey)
                .toList();
    }
}
