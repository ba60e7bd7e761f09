package dk.faelled.plan;

/**
 * Something else an editor can do with a plan, contributed by the module that does it and shown on
 * the plan's desk.
 *
 * @param order place among the others, lowest first
 * @param segment where it is, under the plan's address in the workspace
 * @param messageKey its name; with {@code .lead} added what it is for
 */
public record PlanTool(int order, String segment, String messageKey) {}
