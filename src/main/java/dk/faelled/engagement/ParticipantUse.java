package dk.faelled.engagement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Implemented by every module that refers to participants: who is used is not forgotten. */
public interface ParticipantUse {

    /** Those among them it still refers to. */
    List<UUID> used(Collection<UUID> participants);
}
