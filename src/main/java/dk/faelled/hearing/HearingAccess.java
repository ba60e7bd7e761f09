package dk.faelled.hearing;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanAccess;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what with a hearing: what their part in its plan allows. */
@Service
@Transactional(readOnly = true)
public class HearingAccess {

    private final Hearings hearings;
    private final PlanAccess plans;

    HearingAccess(Hearings hearings, PlanAccess plans) {
        this.hearings = hearings;
        this.plans = plans;
    }

    /**
     * The hearing, for somebody who has any part in its plan.
     *
     * @throws HearingNotFound when there is none, or none this person may know of
     */
    Hearing readable(String slug, SignedIn who) {
        return hearings.findBySlug(slug)
                .filter(hearing -> !plans.of(hearing.planId(), who).isEmpty())
                .orElseThrow(HearingNotFound::new);
    }

    /**
     * The hearing, for somebody who has this part in its plan.
     *
     * @throws HearingNotFound when there is none, or none this person may know of
     */
    public Hearing with(Grant grant, String slug, SignedIn who) {
        Hearing hearing = readable(slug, who);
        plans.require(grant, hearing.planId(), who);
        return hearing;
    }

    /** The hearings whose responses somebody reads. */
    public Collection<UUID> hearingsOfCaseworker(SignedIn who) {
        return hearings.idsOfPlans(plans.plansWith(Grant.CASEWORKER, who));
    }

    PlanAccess plans() {
        return plans;
    }
}
