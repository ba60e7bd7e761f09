package dk.faelled.plan;

import java.util.UUID;

/** When a phase runs on a track that does not follow the plan's dates. */
public record OwnPeriod(UUID id, UUID trackId, UUID phaseId, Period period) implements Item {

    @Override
    public String label() {
        return "";
    }
}
