package dk.faelled.consultation;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.hearing.HearingCatalogue;
import dk.faelled.plan.PlanAccess;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The hearings somebody works on. */
@Component
class HearingWork {

    private final HearingCatalogue catalogue;
    private final PlanAccess access;

    HearingWork(HearingCatalogue catalogue, PlanAccess access) {
        this.catalogue = catalogue;
        this.access = access;
    }

    List<HearingCatalogue.Row> of(SignedIn who) {
        return catalogue.ofPlans(access.plansWith(EnumSet.of(Grant.EDITOR, Grant.CASEWORKER), who));
    }

    List<HearingCatalogue.Row> ofPlan(UUID planId) {
        return catalogue.ofPlans(List.of(planId));
    }
}
