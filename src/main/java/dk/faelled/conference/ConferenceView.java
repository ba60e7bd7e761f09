package dk.faelled.conference;

import dk.faelled.platform.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference as a reader sees it at a moment.
 *
 * @param groups how many have a seat, by stakeholder group
 */
public record ConferenceView(
        Conference conference,
        ConferenceState state,
        ConferenceVoices.Count count,
        Map<UUID, Long> groups,
        Instant now) {

    /** How many seats are left for all; null when there is room for everybody. */
    public @Nullable Long left() {
        Integer capacity = conference.signUp().capacity();
        return capacity == null ? null : Math.max(0, capacity - count.registered());
    }

    /** How many seats are left for a group; null when it has none of its own. */
    public @Nullable Long left(StakeholderGroup group) {
        Integer quota = group.quota();
        Long all = left();
        if (quota == null) {
            return null;
        }
        long own = Math.max(0, quota - groups.getOrDefault(group.id(), 0L));
        return all == null ? own : Math.min(own, all);
    }

    public boolean isFull() {
        Long left = left();
        return left != null && left == 0;
    }

    /** Whether anybody can register on the page itself. */
    public boolean takesRegistrations() {
        return state == ConferenceState.OPEN && conference.audience() != Audience.INVITED;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, TimeConfiguration.COPENHAGEN);
    }
}
