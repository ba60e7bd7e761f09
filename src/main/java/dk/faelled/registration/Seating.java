package dk.faelled.registration;

import dk.faelled.conference.Conference;
import dk.faelled.conference.StakeholderGroup;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a seat: as long as there is room for all and, for those of a stakeholder group that has
 * seats of its own, room in the group. Seats of a group nobody takes stay free for it; officials
 * change the quota when they want others to have them.
 */
final class Seating {

    static final UUID NO_GROUP = new UUID(0, 0);

    private final Conference conference;
    private final Map<UUID, Long> byGroup;
    private long taken;

    /**
     * @param byGroup seats taken, by group; those without a group have the key {@link #NO_GROUP}
     */
    Seating(Conference conference, Map<UUID, Long> byGroup) {
        this.conference = conference;
        this.byGroup = new HashMap<>(byGroup);
        this.taken = byGroup.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean hasRoomFor(@Nullable UUID groupId) {
        return hasRoom() && groupHasRoom(groupId);
    }

    /** Whether there is a seat for anybody at all. */
    boolean hasRoom() {
        Integer capacity = conference.signUp().capacity();
        return capacity == null || taken < capacity;
    }

    boolean groupHasRoom(@Nullable UUID groupId) {
        Integer quota = conference.group(groupId).map(StakeholderGroup::quota).orElse(null);
        return quota == null || byGroup.getOrDefault(key(groupId), 0L) < quota;
    }

    void take(@Nullable UUID groupId) {
        byGroup.merge(key(groupId), 1L, Long::sum);
        taken++;
    }

    private static UUID key(@Nullable UUID groupId) {
        return groupId == null ? NO_GROUP : groupId;
    }
}
