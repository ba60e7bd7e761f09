package dk.faelled.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Implemented by modules through which citizens take part in plans. */
public interface PlanInvitations {

    /** The invitations of these plans: open, coming and ended. */
    List<Invitation> of(Collection<UUID> plans);
}
