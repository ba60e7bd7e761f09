package dk.faelled.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bodies around a plan.
 *
 * @param commissioning who asked for it
 * @param responsible who carries it out, once that is settled
 * @param contributing who takes part
 * @param steeringGroup who steers it
 */
public record PlanBodies(
        List<UUID> commissioning,
        @Nullable UUID responsible,
        List<UUID> contributing,
        @Nullable UUID steeringGroup) {

    public static final PlanBodies NONE = new PlanBodies(List.of(), null, List.of(), null);

    Stream<UUID> all() {
        return Stream.of(
                        commissioning.stream(),
                        contributing.stream(),
                        Stream.ofNullable(responsible),
                        Stream.ofNullable(steeringGroup))
                .flatMap(ids -> ids);
    }
}
