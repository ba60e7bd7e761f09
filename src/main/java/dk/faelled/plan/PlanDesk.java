package dk.faelled.plan;

import dk.faelled.account.Grant;
import dk.faelled.account.Grants;
import dk.faelled.account.SignedIn;
import dk.faelled.governance.Bodies;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Slug;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officials write plans. Every change makes a version; two who change a plan at once take
 * turns, and whoever comes second is told what the first did.
 */
@Service
@OfficialOnly
@Transactional
public class PlanDesk {

    /**
     * A plan as it lies on somebody's desk.
     *
     * @param content the newest version, whether or not the public sees it
     * @param rights what this person may do with it
     */
    public record Sheet(Plan plan, PlanContent content, Set<Grant> rights) {

        public boolean mayEdit() {
            return rights.contains(Grant.EDITOR);
        }

        public boolean mayApprove() {
            return rights.contains(Grant.APPROVER);
        }
    }

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanWriter writer;
    private final PlanAccess access;
    private final PlanComparison comparison;
    private final Grants grants;
    private final Bodies bodies;
    private final PlanTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDesk(
            Plans plans,
            PlanVersions versions,
            PlanWriter writer,
            PlanAccess access,
            PlanComparison comparison,
            Grants grants,
            Bodies bodies,
            PlanTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.writer = writer;
        this.access = access;
        this.comparison = comparison;
        this.grants = grants;
        this.bodies = bodies;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet open(String slug, SignedIn who) {
        Plan plan = access.readable(slug, who);
        return new Sheet(plan, newest(plan), access.of(plan, who));
    }

    @Transactional(readOnly = true)
    public Sheet openForEditing(String slug, SignedIn who) {
        Plan plan = access.with(Grant.EDITOR, slug, who);
        return new Sheet(plan, newest(plan), access.of(plan, who));
    }

    /** Begins a plan; whoever does is its editor and caseworker. Returns its slug. */
    public String create(PlanContent content, boolean fourEyes, SignedIn who) {
        String slug = Slug.unique(content.about().title(), plans::existsBySlug);
        Plan plan = new Plan(slug, content.about());
        plan.askFourEyes(fourEyes);
        writer.write(plan, content, PlanVersion.Act.of("created"), who.actor(), clock.instant());
        grants.set(who.id(), plan.id(), EnumSet.of(Grant.EDITOR, Grant.CASEWORKER));
        events.publishEvent(
                new PlanHandled(
                        plan.subject(), who.actor(), "plan-created", clock.instant(), List.of()));
        return slug;
    }

    /**
     * Changes a plan.
     *
     * @param basedOn the version the change was thought out on
     * @param change gets that version and the newest one, and makes the next
     * @throws IllegalArgumentException when the plan would name a body that is not known
     */
    public void edit(
            String slug,
            int basedOn,
            PlanVersion.Act act,
            BinaryOperator<PlanContent> change,
            SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        PlanContent before = newest(plan);
        PlanContent base =
                basedOn == plan.newestVersion()
                        ? before
                        : versions.findByPlanIdAndNumber(plan.id(), basedOn)
                                .map(PlanVersion::content)
                                .orElse(before);
        PlanContent after = change.apply(base, before);
        requireKnownBodies(after);
        if (!after.equals(before)) {
            write(plan, before, after, act, who);
        }
    }

    private void requireKnownBodies(PlanContent content) {
        Set<UUID> named = content.bodyIds().collect(Collectors.toSet());
        if (bodies.findByIdIn(named).size() < named.size()) {
            throw new IllegalArgumentException("A body that is not known");
        }
    }

    public void move(String slug, PlanPart part, UUID id, int to, SignedIn who) {
        change(slug, part, id, "moved", content -> content.move(part, id, to), who);
    }

    public void remove(String slug, PlanPart part, UUID id, SignedIn who) {
        change(slug, part, id, "removed", content -> content.without(part, id), who);
    }

    /** Makes an earlier version the newest again. What came between stays in the history. */
    public void restore(String slug, int number, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        PlanContent earlier =
                versions.findByPlanIdAndNumber(plan.id(), number)
                        .orElseThrow(PlanNotFound::new)
                        .content();
        PlanVersion.Act act = new PlanVersion.Act("restored", String.valueOf(number));
        write(plan, newest(plan), earlier, act, who);
    }

    /**
     * Takes the latest change back.
     *
     * @throws IllegalPlanTransition when there is a later one
     */
    public void undo(String slug, int number, SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        if (plan.newestVersion() != number || number < 2) {
            throw new IllegalPlanTransition("The plan was changed after version " + number);
        }
        restore(slug, number - 1, who);
    }

    private void change(
            String slug,
            PlanPart part,
            UUID id,
            String verb,
            UnaryOperator<PlanContent> change,
            SignedIn who) {
        Plan plan = turns.take(access.with(Grant.EDITOR, slug, who));
        PlanContent before = newest(plan);
        Item item = before.item(part, id).orElseThrow(PlanNotFound::new);
        PlanContent after = change.apply(before);
        if (!after.equals(before)) {
            write(plan, before, after, actOn(part, verb, item), who);
        }
    }

    /** Names a change to an item. */
    public static PlanVersion.Act actOn(PlanPart part, String verb, Item item) {
        String label = item.label();
        return new PlanVersion.Act(
                part.name() + "." + verb, label.substring(0, Math.min(label.length(), 200)));
    }

    private void write(
            Plan plan, PlanContent before, PlanContent after, PlanVersion.Act act, SignedIn who) {
        writer.write(plan, after, act, who.actor(), clock.instant());
        events.publishEvent(
                new PlanHandled(
                        plan.subject(),
                        who.actor(),
                        "plan-edited",
                        clock.instant(),
                        comparison.between(before, after)));
    }

    private PlanContent newest(Plan plan) {
        return versions.findByPlanIdAndNumber(plan.id(), plan.newestVersion())
                .orElseThrow()
                .content();
    }
}
