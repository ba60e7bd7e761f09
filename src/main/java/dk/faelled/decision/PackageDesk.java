package dk.faelled.decision;

import dk.faelled.account.Grant;
import dk.faelled.account.SignedIn;
import dk.faelled.plan.Plan;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.platform.Slug;
import dk.faelled.platform.StaleEdit;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officials write packages and look at each other's. Those who change one at once take turns;
 * whoever comes second to the same part of it is told.
 */
@Service
@OfficialOnly
@Transactional
public class PackageDesk {

    /** What addresses of closed cases say. */
    private static final String CLOSED = "lukket sag";

    /** A package as it lies on somebody's desk, with what this person may do. */
    public record Sheet(DecisionPackage decisionPackage, Set<Grant> rights) {

        public boolean mayEdit() {
            return rights.contains(Grant.EDITOR) && !decisionPackage.state().isOver();
        }

        /** Whether this person may be the second official. */
        public boolean mayReview(SignedIn who) {
            Review review = decisionPackage.review();
            return rights.contains(Grant.APPROVER)
                    && review.isAsked()
                    && !who.actor().equals(review.askedBy());
        }

        public boolean mayPublish() {
            return rights.contains(Grant.EDITOR);
        }
    }

    private final DecisionPackages packages;
    private final PackageAccess access;
    private final PackageTurns turns;
    private final PackagePress press;
    private final Threads threads;
    private final Clock clock;

    PackageDesk(
            DecisionPackages packages,
            PackageAccess access,
            PackageTurns turns,
            PackagePress press,
            Threads threads,
            Clock clock) {
        this.packages = packages;
        this.access = access;
        this.turns = turns;
        this.press = press;
        this.threads = threads;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet open(String slug, SignedIn who) {
        DecisionPackage found = access.readable(slug, who);
        return new Sheet(found, access.rights(found, who));
    }

    @Transactional(readOnly = true)
    public Sheet openForEditing(String slug, SignedIn who) {
        DecisionPackage found = access.with(Grant.EDITOR, slug, who);
        return new Sheet(found, access.rights(found, who));
    }

    /** The plan a new package is to belong to. */
    @Transactional(readOnly = true)
    public Plan plan(String planSlug, SignedIn who) {
        return access.plans().require(Grant.EDITOR, planSlug, who);
    }

    /** Begins a package. Returns its slug. */
    public String create(String planSlug, CaseFacts facts, SignedIn who) {
        Plan plan = plan(planSlug, who);
        String slug = Slug.unique(facts.title(), packages::existsBySlug);
        DecisionPackage begun =
                packages.save(new DecisionPackage(plan, slug, facts, clock.instant()));
        turns.tell(begun, who.actor(), "package-created", List.of());
        return slug;
    }

    /**
     * Changes what it is called and whether it is closed. As long as nobody was sent it, its
     * address follows, and does not tell what a closed one is about. Returns its slug.
     *
     * @param basedOn fingerprint of the description that was changed
     */
    public String describe(
            String slug, String basedOn, DecisionPackage.Description description, SignedIn who) {
        return change(
                        slug,
                        who,
                        each -> {
                            StaleEdit.refuse(basedOn, each.description());
                            boolean renames = !each.description().equals(description);
                            each.describe(description);
                            if (renames && each.state() == PackageState.PREPARATION) {
                                each.rename(slugOf(description, each));
                            }
                        })
                .slug();
    }

    private String slugOf(DecisionPackage.Description description, DecisionPackage of) {
        String words = description.openness().closed() ? CLOSED : description.facts().title();
        return Slug.unique(
                words, taken -> !taken.equals(of.slug()) && packages.existsBySlug(taken));
    }

    /** Writes the text under a heading. */
    public void write(String slug, Heading heading, String basedOn, String text, SignedIn who) {
        rewrite(
                slug,
                who,
                content -> {
                    StaleEdit.refuse(basedOn, new HeadingText(content.text(heading)));
                    return content.withText(heading, text);
                });
    }

    /** A text by itself, so that it has a fingerprint. */
    public record HeadingText(String text) {}

    /**
     * Puts a point into the recommendation, or changes one.
     *
     * @param basedOn fingerprint of the point that was changed; empty for a new one
     */
    public void point(String slug, String basedOn, DecisionPoint point, SignedIn who) {
        rewrite(
                slug,
                who,
                content -> {
                    content.point(point.id()).ifPresent(saved -> StaleEdit.refuse(basedOn, saved));
                    return content.withPoint(point);
                });
    }

    public void movePoint(String slug, UUID pointId, int to, SignedIn who) {
        rewrite(slug, who, content -> content.movePoint(pointId, to));
    }

    public void removePoint(String slug, UUID pointId, SignedIn who) {
        rewrite(slug, who, content -> content.withoutPoint(pointId));
    }

    /**
     * @param basedOn fingerprint of what was changed
     */
    public void economy(String slug, String basedOn, Economy economy, SignedIn who) {
        rewrite(
                slug,
                who,
                content -> {
                    StaleEdit.refuse(basedOn, content.economy());
                    return content.with(economy);
                });
    }

    /**
     * @param basedOn fingerprint of what was changed
     */
    public void compare(String slug, String basedOn, Comparison comparison, SignedIn who) {
        rewrite(
                slug,
                who,
                content -> {
                    StaleEdit.refuse(basedOn, content.comparison());
                    return content.with(comparison);
                });
    }

    public void enclose(String slug, Annex annex, SignedIn who) {
        rewrite(slug, who, content -> content.withAnnex(annex));
    }

    public void moveAnnex(String slug, UUID annexId, int to, SignedIn who) {
        rewrite(slug, who, content -> content.moveAnnex(annexId, to));
    }

    public void removeAnnex(String slug, UUID annexId, SignedIn who) {
        rewrite(slug, who, content -> content.withoutAnnex(annexId));
    }

    /** Joins something people said to the point it led to. */
    public void join(String slug, UUID pointId, String type, UUID subjectId, SignedIn who) {
        DecisionPackage taken = takeWith(pointId, slug, who);
        if (threads.find(type, subjectId).isEmpty()) {
            throw new PackageNotFound();
        }
        taken.rejoin();
        threads.link(type, subjectId, DecisionPackage.POINT, pointId);
        turns.tell(taken, who.actor(), "package-voice", List.of());
    }

    public void part(String slug, UUID pointId, String type, UUID subjectId, SignedIn who) {
        DecisionPackage taken = takeWith(pointId, slug, who);
        taken.rejoin();
        threads.unlink(type, subjectId, DecisionPackage.POINT, pointId);
        turns.tell(taken, who.actor(), "package-voice", List.of());
    }

    /**
     * Asks a second official to look at it.
     *
     * @throws PackageNotReady when something is missing
     */
    public void askForReview(String slug, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        List<PackageFinding> missing = press.missing(taken);
        if (!missing.isEmpty()) {
            throw new PackageNotReady(missing);
        }
        taken.askForReview(who.actor(), clock.instant());
        turns.tell(taken, who.actor(), "package-review-asked", List.of());
    }

    /**
     * Says, as the second official, that it may be sent.
     *
     * @throws SameOfficial when it is who asked
     */
    public void approve(String slug, SignedIn who) {
        DecisionPackage taken = turns.take(access.with(Grant.APPROVER, slug, who).id());
        taken.approve(who.actor(), clock.instant());
        turns.tell(taken, who.actor(), "package-approved", List.of());
    }

    /**
     * Says, as the second official, that it may not be sent yet.
     *
     * @throws SameOfficial when it is who asked
     */
    public void sendBack(String slug, String remark, SignedIn who) {
        DecisionPackage taken = turns.take(access.with(Grant.APPROVER, slug, who).id());
        taken.sendBack(who.actor(), remark, clock.instant());
        turns.tell(
                taken,
                who.actor(),
                "package-sent-back",
                List.of(Difference.of("decision.field.remark", "", remark)));
    }

    /**
     * Throws a package away that nobody was sent.
     *
     * @throws IllegalPackageTransition when a body was sent it
     */
    public void discard(String slug, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        if (taken.state() != PackageState.PREPARATION) {
            throw new IllegalPackageTransition();
        }
        packages.delete(taken);
        threads.forget(
                DecisionPackage.POINT,
                taken.content().points().stream().map(DecisionPoint::id).toList());
        turns.tell(taken, who.actor(), "package-discarded", List.of());
    }

    private DecisionPackage takeWith(UUID pointId, String slug, SignedIn who) {
        DecisionPackage taken = take(slug, who);
        if (taken.content().point(pointId).isEmpty()) {
            throw new PackageNotFound();
        }
        return taken;
    }

    private DecisionPackage take(String slug, SignedIn who) {
        return turns.take(access.with(Grant.EDITOR, slug, who).id());
    }

    private void rewrite(String slug, SignedIn who, UnaryOperator<PackageContent> act) {
        change(slug, who, each -> each.write(act.apply(each.content())));
    }

    private DecisionPackage change(String slug, SignedIn who, Consumer<DecisionPackage> act) {
        DecisionPackage taken = take(slug, who);
        Map<String, String> before = PackageFields.of(taken);
        act.accept(taken);
        List<Difference> differences = PackageFields.differences(before, taken);
        if (!differences.isEmpty()) {
            press.show(taken);
            turns.tell(taken, who.actor(), "package-edited", differences);
        }
        return taken;
    }
}
