package dk.faelled.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Implemented by modules through which citizens take part in plans. */
public interface PlanInvitations {

    /** All invitations of a plan: open, coming and ended. */
    List<Invitation> of(UUID planId);

    /** The invitations of all published plans that are open on a day. */
    List<Invitation> openOn(LocalDate day);
}
