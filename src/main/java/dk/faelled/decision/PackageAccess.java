package dk.faelled.decision;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Membership;
import dk.faelled.plan.PlanAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what with a package: officials by their part in its plan, secretaries by their seat in
 * a body it comes to.
 */
@Service
@Transactional(readOnly = true)
public class PackageAccess {

    private final DecisionPackages packages;
    private final PlanAccess plans;
    private final Bodies bodies;
    private final Clock clock;

    PackageAccess(DecisionPackages packages, PlanAccess plans, Bodies bodies, Clock clock) {
        this.packages = packages;
        this.plans = plans;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The package, for somebody who has any part in its plan.
     *
     * @throws PackageNotFound when there is none, or none this person may know of
     */
    public DecisionPackage readable(String slug, SignedIn who) {
        return packages.findBySlug(slug)
                .filter(each -> !rights(each, who).isEmpty())
                .orElseThrow(PackageNotFound::new);
    }

    /**
     * The package, for somebody who has this part in its plan.
     *
     * @throws PackageNotFound when there is none, or none this person may know of
     */
    public DecisionPackage with(Grant grant, String slug, SignedIn who) {
        DecisionPackage found = readable(slug, who);
        plans.require(grant, found.planId(), who);
        return found;
    }

    public Set<Grant> rights(DecisionPackage decisionPackage, SignedIn who) {
        return plans.of(decisionPackage.planId(), who);
    }

    /**
     * The package of a step, for somebody who writes the minutes of that body, or the package.
     *
     * @throws PackageNotFound when there is none, or none this person may know of
     */
    public DecisionPackage atMeeting(UUID stepId, SignedIn who) {
        return packages.ofStep(stepId)
                .filter(
                        each ->
                                rights(each, who).contains(Grant.EDITOR)
                                        || isSecretary(each.step(stepId).bodyId(), who))
                .orElseThrow(PackageNotFound::new);
    }

    /** Whether somebody writes the minutes of a body. */
    public boolean isSecretary(UUID bodyId, SignedIn who) {
        return bodies.findById(bodyId)
                .filter(
                        body ->
                                body.seatsOf(who.id(), LocalDate.now(clock)).stream()
                                        .anyMatch(seat -> seat.role() == Membership.Role.SECRETARY))
                .isPresent();
    }

    PlanAccess plans() {
        return plans;
    }
}
