package dk.faelled.decision;

import dk.faelled.account.AccountMother;
import dk.faelled.account.Grant;
import dk.faelled.account.Role;
import dk.faelled.account.SignedIn;
import dk.faelled.document.Attachments;
import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.governance.BodyKind;
import dk.faelled.governance.Meeting;
import dk.faelled.governance.Membership;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import dk.faelled.platform.Slug;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Packages of plans and committees of their own, in the states tests need. Mille edits them, Gerda
 * reviews them, and the members sign in.
 */
@TestComponent
public class DecisionStage {

    private final DecisionPackages packages;
    private final PackageFreezing freezing;
    private final PackagePress press;
    private final PackageReader reader;
    private final Agendas agendas;
    private final Attachments files;
    private final Bodies bodies;
    private final PlanMother plans;
    private final AccountMother accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DecisionStage(
            DecisionPackages packages,
            PackageFreezing freezing,
            PackagePress press,
            PackageReader reader,
            Agendas agendas,
            Attachments files,
            Bodies bodies,
            PlanMother plans,
            AccountMother accounts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.packages = packages;
        this.freezing = freezing;
        this.press = press;
        this.reader = reader;
        this.agendas = agendas;
        this.files = files;
        this.bodies = bodies;
        this.plans = plans;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A package in preparation on a plan. */
    public DecisionPackage onPlan(Plan plan, String slug) {
        return transaction.execute(
                status ->
                        packages.save(
                                new DecisionPackage(plan, slug, facts("Sagen " + slug), now())));
    }

    /** A committee with three politicians who sign in, and a meeting in two weeks. */
    public Body committee(String name, SignedIn... members) {
        Body body =
                new Body(
                        Slug.of(name) + "-" + UUID.randomUUID().toString().substring(0, 6),
                        new Body.Description(BodyKind.COMMITTEE, name, "Til prøve", "", null));
        for (SignedIn member : members) {
            body.seat(
                    new Membership(
                            UUID.randomUUID(),
                            member.name(),
                            Membership.Role.MEMBER,
                            null,
                            "A",
                            null,
                            null,
                            null,
                            member.id()));
        }
        body.schedule(
                new Meeting(
                        UUID.randomUUID(),
                        LocalDate.now(clock).plusDays(14).atTime(17, 0),
                        null,
                        "Rådhuset",
                        false));
        return transaction.execute(status -> bodies.save(body));
    }

    /** Gives somebody a further seat. */
    public void seat(Body body, SignedIn person, Membership.Role role) {
        transaction.executeWithoutResult(
                status -> {
                    Body seated = bodies.findById(body.id()).orElseThrow();
                    seated.seat(
                            new Membership(
                                    UUID.randomUUID(),
                                    person.name(),
                                    role,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    person.id()));
                    bodies.save(seated);
                });
    }

    public String slugOf(UUID bodyId) {
        return bodies.findById(bodyId).orElseThrow().slug();
    }

    public SignedIn politician(String name) {
        return accounts.active(name + "@politik.example", Role.POLITICIAN);
    }

    /** A complete package that goes to some bodies, reviewed and not sent. */
    public DecisionPackage complete(Openness openness, Body... path) {
        String name = "sag-" + UUID.randomUUID().toString().substring(0, 8);
        Plan plan = plans.published(name);
        plans.grant(plan, "mille@fjordby.example", EnumSet.of(Grant.EDITOR));
        plans.grant(plan, "gerda@fjordby.example", EnumSet.of(Grant.APPROVER));
        return transaction.execute(
                status -> {
                    DecisionPackage made =
                            new DecisionPackage(plan, name, facts("Sagen " + name), now());
                    made.describe(new DecisionPackage.Description(made.facts(), openness));
                    made.write(content(name));
                    for (Body body : path) {
                        PathStep step = made.route(body);
                        made.schedule(step.id(), body.meetings().getFirst());
                    }
                    return packages.save(made);
                });
    }

    /** What a package that lacks nothing says. Its words begin with its name. */
    public static PackageContent content(String name) {
        return PackageContent.EMPTY
                .withText(Heading.RESUME, name + " kort fortalt")
                .withText(Heading.CASE_STATEMENT, name + " fortalt helt. Antallet er faldet.")
                .withText(Heading.LEGAL_BASIS, "En lov")
                .withPoint(
                        new DecisionPoint(
                                UUID.randomUUID(), name + " sættes i gang", "Staben", null))
                .with(
                        new Economy(
                                2027,
                                List.of(new Economy.Row("Møder", List.of(375_000L, 0L, -10L, 0L))),
                                ""));
    }

    /** Encloses a PDF. */
    public void enclose(DecisionPackage about, String title, byte[] pdf, boolean membersOnly) {
        change(
                about,
                made ->
                        made.write(
                                made.content()
                                        .withAnnex(
                                                new Annex(
                                                        UUID.randomUUID(),
                                                        title,
                                                        Annex.Kind.FILE,
                                                        null,
                                                        files.take(title + ".pdf", pdf).id(),
                                                        membersOnly))));
    }

    public void rewrite(DecisionPackage about, UnaryOperator<PackageContent> how) {
        change(about, made -> made.write(how.apply(made.content())));
    }

    /** Sends it to the body whose turn it is; its members are told. */
    public PathStep dispatch(DecisionPackage about) {
        return transaction.execute(
                status -> {
                    DecisionPackage made = packages.findById(about.id()).orElseThrow();
                    if (!made.review().isApproved()) {
                        made.askForReview(DecisionMother.MILLE, now());
                        made.approve(DecisionMother.GERDA, now());
                    }
                    PathStep step = made.current().orElseThrow();
                    if (step.meets() == null) {
                        made.schedule(
                                step.id(),
                                bodies.findById(step.bodyId()).orElseThrow().meetings().getLast());
                    }
                    PackageVersion version =
                            freezing.freeze(made, step, DecisionMother.MILLE, now());
                    made.dispatch(step.id(), version.number(), agendas.takeItem(step), "", now());
                    packages.saveAndFlush(made);
                    events.publishEvent(new PackageSent(made, step));
                    return step;
                });
    }

    public void decide(DecisionPackage about, StepOutcome outcome) {
        change(
                about,
                made ->
                        made.decide(
                                made.current().orElseThrow().id(),
                                outcome,
                                bodies.findByKind(BodyKind.COUNCIL).getFirst()));
    }

    public void publish(DecisionPackage about, Publication what) {
        change(about, made -> made.publish(made.steps().getFirst().id(), what, now()));
    }

    public DecisionPackage now(DecisionPackage about) {
        return transaction.execute(status -> packages.findById(about.id()).orElseThrow());
    }

    public PackageVersion version(DecisionPackage about, int number) {
        return transaction.execute(status -> reader.version(about.id(), number));
    }

    public FrozenPackage frozen(DecisionPackage about, int number) {
        return transaction.execute(status -> reader.frozen(about.id(), number));
    }

    public byte[] bytes(DecisionPackage about, int number) {
        return transaction.execute(status -> reader.bytes(reader.version(about.id(), number)));
    }

    /** Takes away all packages of some plans; nobody was sent them. */
    public void removeAll(List<Plan> plans) {
        transaction.executeWithoutResult(
                status ->
                        plans.forEach(
                                plan ->
                                        packages.findByPlanId(plan.id())
                                                .forEach(packages::delete)));
    }

    private void change(DecisionPackage about, Consumer<DecisionPackage> how) {
        transaction.executeWithoutResult(
                status -> {
                    DecisionPackage made = packages.findById(about.id()).orElseThrow();
                    how.accept(made);
                    packages.saveAndFlush(made);
                    press.show(made);
                });
    }

    private static CaseFacts facts(String title) {
        return new CaseFacts(title, CaseKind.DECISION, "17.00.00-A00-1-26", "17.00.00");
    }

    private Instant now() {
        return clock.instant();
    }
}
