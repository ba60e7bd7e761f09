package dk.faelled.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bodies around a plan.
 *
 * @param commissioning who asked for it
 * @param responsible who carries it out
 * @param contributing who takes part
 * @param steeringGroup who steers it
 */
public record PlanBodies(
        List<UUID> commissioning,
        UUID responsible,
        List<UUID> contributing,
        @Nullable UUID steeringGroup) {}
