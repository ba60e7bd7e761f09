package dk.faelled.plan;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.platform.Actor;
import dk.faelled.platform.AddressChanged;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stages of a plan's life, as officials bring it from one to the next. */
@Service
@OfficialOnly
@Transactional
public class PlanLife {

    private final PlanAccess access;
    private final PlanVersions versions;
    private final PlanWriter writer;
    private final PlanTurns turns;
    private final FormerSlugs formerSlugs;
    private final ApprovalMails mails;
    private final PlanReadiness readiness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanLife(
            PlanAccess access,
            PlanVersions versions,
            PlanWriter writer,
            PlanTurns turns,
            FormerSlugs formerSlugs,
            ApprovalMails mails,
            PlanReadiness readiness,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.writer = writer;
        this.turns = turns;
        this.formerSlugs = formerSlugs;
        this.mails = mails;
        this.readiness = readiness;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets a draft out.
     *
     * @param at when; null or past for at once
     * @throws IllegalPlanTransition when it is public already, or a second official has to approve
     */
    public void publish(String slug, @Nullable Instant at, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        requireReady(plan);
        Instant now = clock.instant();
        if (at == null || !at.isAfter(now)) {
            writer.publish(plan, now);
            announce(plan, who.actor(), "plan-published");
        } else {
            plan.schedule(at);
            announce(plan, who.actor(), "plan-scheduled", at.toString());
        }
    }

    public void unschedule(String slug, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        plan.unschedule();
        announce(plan, who.actor(), "plan-unscheduled");
    }

    /** Asks those who may approve; they get a letter. */
    public void ask(String slug, @Nullable Instant publishAt, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        requireReady(plan);
        ApprovalRequest request = plan.ask(who.actor(), clock.instant(), publishAt);
        mails.asked(plan, request, who);
        announce(plan, who.actor(), "plan-approval-asked");
    }

    /**
     * Approves what somebody else wrote and asked for.
     *
     * @throws AccessDeniedException when this person asked, or wrote any of it
     */
    public void approve(String slug, int version, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.APPROVER, slug, who));
        ApprovalRequest request = plan.request();
        if (request == null || request.requestedVersion() != version) {
            throw new IllegalPlanTransition("Version " + version + " does not wait for approval");
        }
        if (!isSecondOfficial(plan, request, who)) {
            throw new AccessDeniedException("Four eyes: somebody else must approve");
        }
        plan.approve(clock.instant());
        if (!plan.isScheduled()) {
            writer.bring(plan);
        }
        mails.approved(plan, request, who);
        announce(plan, who.actor(), "plan-approved", "version " + version);
    }

    /** Says why it cannot go out as it is; whoever asked gets a letter. */
    public void sendBack(String slug, String reason, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.APPROVER, slug, who));
        mails.sentBack(plan, plan.sendBack(), reason, who);
        announce(plan, who.actor(), "plan-sent-back", reason);
    }

    /** Whether somebody has written nothing of what waits, and did not ask for it. */
    @Transactional(readOnly = true)
    public boolean isSecondOfficial(Plan plan, ApprovalRequest request, SignedIn who) {
        Integer shown = plan.shownVersion();
        return !request.requestedBy().equals(who.id())
                && !versions.authors(
                                plan.id(), shown == null ? 0 : shown, request.requestedVersion())
                        .contains(who.id());
    }

    public void close(String slug, SignedIn who) {
        change(slug, Plan::close, "plan-closed", who);
    }

    public void reopen(String slug, SignedIn who) {
        change(slug, Plan::reopen, "plan-reopened", who);
    }

    public void archive(String slug, SignedIn who) {
        change(slug, Plan::archive, "plan-archived", who);
    }

    /**
     * Takes a plan from the public. Nothing published is taken down silently: the reason is kept.
     */
    public void withdraw(String slug, String reason, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        plan.withdraw();
        writer.bring(plan);
        announce(plan, who.actor(), "plan-withdrawn", reason);
    }

    /** Whether an address is, or was, another plan's. */
    @Transactional(readOnly = true)
    public boolean isAddressTaken(String slug, String other, SignedIn who) {
        return formerSlugs.isTaken(other, access.with(Grant.EDITOR, slug, who));
    }

    /** Gives the plan another address; the old one leads there from now on. */
    public void moveTo(String slug, String other, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        String from = plan.path();
        if (other.equals(plan.slug())) {
            return;
        }
        formerSlugs.leave(plan, other);
        plan.moveTo(other);
        writer.bring(plan);
        events.publishEvent(new AddressChanged(plan.subject(), from, plan.path()));
        events.publishEvent(
                new PlanHandled(
                        plan.subject(),
                        who.actor(),
                        "plan-moved",
                        clock.instant(),
                        List.of(Difference.of("plan.field.slug", slug, other))));
    }

    /** Asks for a second official, or no longer. Only an administrator lets the rule go. */
    public void askFourEyes(String slug, boolean asked, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        if (!asked && !who.isAdministrator()) {
            throw new AccessDeniedException("Only an administrator takes four eyes away");
        }
        plan.askFourEyes(asked);
        if (plan.state().isPublic()) {
            writer.bring(plan);
        }
        announce(plan, who.actor(), asked ? "plan-four-eyes" : "plan-two-eyes");
    }

    private void change(String slug, Consumer<Plan> verb, String act, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        verb.accept(plan);
        announce(plan, who.actor(), act);
    }

    private void requireReady(Plan plan) {
        if (!readiness.missing(plan).isEmpty()) {
            throw new IllegalPlanTransition("The plan is not ready to be published");
        }
    }

    private void announce(Plan plan, Actor by, String act) {
        announce(plan, by, act, "");
    }

    private void announce(Plan plan, Actor by, String act, String note) {
        List<Difference> said =
                note.isEmpty() ? List.of() : List.of(Difference.of("plan.field.note", "", note));
        events.publishEvent(new PlanHandled(plan.subject(), by, act, clock.instant(), said));
    }
}
