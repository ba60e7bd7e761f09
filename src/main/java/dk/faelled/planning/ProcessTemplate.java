package dk.faelled.planning;

import dk.faelled.plan.PlanContent;

/**
 * A course that a new plan can begin with.
 *
 * @param key how it is chosen: the name of a file, or the id of a saved one
 * @param isOwn whether officials saved it, so that they may remove it
 */
public record ProcessTemplate(
        String key, String name, String description, PlanContent content, boolean isOwn) {}
