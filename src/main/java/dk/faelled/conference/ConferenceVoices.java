package dk.faelled.conference;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Implemented by the module that registers people: how many there are. */
public interface ConferenceVoices {

    /**
     * How many people there are.
     *
     * @param registered those who have a seat, or are offered one
     * @param waiting those on the waiting list
     * @param present those who came
     */
    record Count(long registered, long waiting, long present) {

        public static final Count NONE = new Count(0, 0, 0);
    }

    /** Of those without registrations nothing is said. */
    Map<UUID, Count> counts(Collection<UUID> conferenceIds);

    /** How many have a seat, by stakeholder group. */
    Map<UUID, Long> registeredByGroup(UUID conferenceId);

    /** The groups somebody comes for, waits in or was asked for. */
    Set<UUID> groupsInUse(UUID conferenceId);

    /** How many came, by stakeholder group; those of no group have the key null. */
    Map<@Nullable UUID, Long> presentByGroup(UUID conferenceId);

    /** How many chose a part of the programme. */
    long chosen(UUID conferenceId, UUID itemId);

    /** Whether anybody registered, or was asked to, whatever became of it. */
    boolean isTouched(UUID conferenceId);
}
