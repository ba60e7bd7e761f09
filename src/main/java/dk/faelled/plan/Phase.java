package dk.faelled.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a plan's way: what happens, to what end, who acts and how one can have influence.
 * Phases are numbered from 1 by their order in the plan.
 *
 * @param output what comes out of it
 * @param influenceNote how one can have influence, in words
 * @param actorId the body that acts, once it is known
 */
public record Phase(
        UUID id,
        String name,
        String summary,
        List<String> purposes,
        String output,
        Influence influence,
        String influenceNote,
        @Nullable UUID actorId,
        Period period)
        implements Item {

    @Override
    public String label() {
        return name;
    }

    Phase at(Period other) {
        return new Phase(
                id, name, summary, purposes, output, influence, influenceNote, actorId, other);
    }
}
