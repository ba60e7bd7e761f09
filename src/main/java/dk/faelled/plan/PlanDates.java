package dk.faelled.plan;

import java.util.List;
import java.util.UUID;

/** Implemented by modules whose things have dates that belong on a plan's way. */
public interface PlanDates {

    /** The dates the public may know of. */
    List<Milestone> of(UUID planId);
}
