package dk.faelled.conference;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanAccess;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what with a conference: what their part in its plan allows. */
@Service
@Transactional(readOnly = true)
public class ConferenceAccess {

    private final Conferences conferences;
    private final PlanAccess plans;

    ConferenceAccess(Conferences conferences, PlanAccess plans) {
        this.conferences = conferences;
        this.plans = plans;
    }

    /**
     * The conference, for somebody who has any part in its plan.
     *
     * @throws ConferenceNotFound when there is none, or none this person may know of
     */
    public Conference readable(String slug, SignedIn who) {
        return conferences
                .findBySlug(slug)
                .filter(conference -> !plans.of(conference.planId(), who).isEmpty())
                .orElseThrow(ConferenceNotFound::new);
    }

    /**
     * The conference, for somebody who has this part in its plan.
     *
     * @throws ConferenceNotFound when there is none, or none this person may know of
     */
    public Conference with(Grant grant, String slug, SignedIn who) {
        Conference conference = readable(slug, who);
        plans.require(grant, conference.planId(), who);
        return conference;
    }

    public Set<Grant> rights(Conference conference, SignedIn who) {
        return plans.of(conference.planId(), who);
    }

    PlanAccess plans() {
        return plans;
    }
}
