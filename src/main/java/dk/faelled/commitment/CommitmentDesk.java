package dk.faelled.commitment;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.PlanAccess;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.RecordFields;
import dk.faelled.platform.StaleEdit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officials tell how far what was decided is. */
@Service
@OfficialOnly
@Transactional
public class CommitmentDesk {

    private static final String FIELD = "commitment.field.";

    private final Commitments commitments;
    private final PlanAccess plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentDesk(
            Commitments commitments,
            PlanAccess plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commitments = commitments;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** All in the plans this person edits, open ones first. */
    @Transactional(readOnly = true)
    public List<Commitment> list(SignedIn who) {
        return commitments.ofPlans(plans.plansWith(Grant.EDITOR, who));
    }

    /** Those that should have been done. */
    @Transactional(readOnly = true)
    public List<Commitment> overdue(SignedIn who) {
        return commitments.overdue(plans.plansWith(Grant.EDITOR, who), LocalDate.now(clock));
    }

    /**
     * @throws CommitmentNotFound when there is none, or it is not this person's
     */
    @Transactional(readOnly = true)
    public Commitment open(UUID id, SignedIn who) {
        return commitments
                .findById(id)
                .filter(each -> plans.of(each.planId(), who).contains(Grant.EDITOR))
                .orElseThrow(CommitmentNotFound::new);
    }

    /** Tells how far it is. */
    public void tell(UUID id, long basedOn, CommitmentStatus status, String text, SignedIn who) {
        Commitment commitment = open(id, who);
        StaleEdit.refuse(basedOn, commitment.version());
        String before = commitment.status().name();
        commitment.tell(new Commitment.Update(status, text, who.name(), clock.instant()));
        announce(
                commitment,
                who,
                "commitment-told",
                List.of(
                        new Difference(FIELD + "status", "", before, status.name()),
                        new Difference(FIELD + "update", "", "", text)));
    }

    /** Says who does it, and until when. */
    public void arrange(UUID id, long basedOn, Commitment.Plan plan, SignedIn who) {
        Commitment commitment = open(id, who);
        StaleEdit.refuse(basedOn, commitment.version());
        List<Difference> differences =
                Difference.between(
                        FIELD,
                        RecordFields.typed(commitment.arrangement()),
                        RecordFields.typed(plan));
        commitment.arrange(plan);
        announce(commitment, who, "commitment-arranged", differences);
    }

    private void announce(
            Commitment commitment, SignedIn who, String act, List<Difference> differences) {
        events.publishEvent(
                new CommitmentHandled(
                        commitment.subject(), who.actor(), act, clock.instant(), differences));
    }
}
