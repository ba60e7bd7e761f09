package dk.faelled.plan;

import dk.faelled.account.Grant;
import dk.faelled.account.Grants;
import dk.faelled.account.SignedIn;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what with a plan in the workspace. An administrator may do everything with every plan.
 * A draft does not exist for officials without a part in it; a public plan does, but is not theirs
 * to touch.
 */
@Service
@Transactional(readOnly = true)
public class PlanAccess {

    private final Plans plans;
    private final Grants grants;

    PlanAccess(Plans plans, Grants grants) {
        this.plans = plans;
        this.grants = grants;
    }

    /** What somebody may do with a plan. */
    public Set<Grant> of(Plan plan, SignedIn who) {
        return of(plan.id(), who);
    }

    public Set<Grant> of(UUID planId, SignedIn who) {
        if (who.isAdministrator()) {
            return EnumSet.allOf(Grant.class);
        }
        return grants.of(who.id(), planId);
    }

    /**
     * The plan, for somebody who has any part in it.
     *
     * @throws PlanNotFound when there is none, or none this person may know of
     * @throws AccessDeniedException when it is public but not this person's work
     */
    Plan readable(String slug, SignedIn who) {
        Plan plan = plans.findBySlug(slug).orElseThrow(PlanNotFound::new);
        if (of(plan, who).isEmpty()) {
            throw refusal(plan);
        }
        return plan;
    }

    /** The same, for somebody who has this part in it. */
    Plan with(Grant grant, String slug, SignedIn who) {
        Plan plan = readable(slug, who);
        if (!of(plan, who).contains(grant)) {
            throw new AccessDeniedException("This needs the part " + grant);
        }
        return plan;
    }

    /**
     * Asks whether somebody has a part in a plan, for what other modules keep under it.
     *
     * @throws PlanNotFound when there is none, or none this person may know of
     * @throws AccessDeniedException when not
     */
    public Plan require(Grant grant, String slug, SignedIn who) {
        return with(grant, slug, who);
    }

    public void require(Grant grant, UUID planId, SignedIn who) {
        if (!of(planId, who).contains(grant)) {
            throw refusal(plans.findById(planId).orElseThrow(PlanNotFound::new));
        }
    }

    /** Whether the public may read a plan. */
    public boolean isPublic(UUID planId) {
        return plans.findById(planId).filter(plan -> plan.state().isPublic()).isPresent();
    }

    /** The plans somebody has this part in. */
    public Collection<UUID> plansWith(Grant grant, SignedIn who) {
        return plansWith(EnumSet.of(grant), who);
    }

    /** The plans somebody has one of these parts in. */
    public Collection<UUID> plansWith(Set<Grant> parts, SignedIn who) {
        return who.isAdministrator() ? plans.allIds() : grants.plansOf(who.id(), parts);
    }

    private static RuntimeException refusal(Plan plan) {
        return plan.state().isPublic()
                ? new AccessDeniedException("Not this official's plan")
                : new PlanNotFound();
    }
}
