package dk.faelled.plan;

import java.util.UUID;

/**
 * A track (spor) of a plan: work in one direction, in phases that may have dates of their own.
 *
 * @param slug its part of addresses, unique in the plan; kept when the name changes
 */
public record Track(UUID id, String slug, String name, String aim, String direction)
        implements Item {

    @Override
    public String label() {
        return name;
    }
}
