package dk.faelled.plan;

import dk.faelled.platform.NotFound;

/** No such plan, or nothing of that name in it, that the reader may see. */
public class PlanNotFound extends NotFound {}
