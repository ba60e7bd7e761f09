package dk.faelled.decision;

import static dk.faelled.platform.TimeConfiguration.COPENHAGEN;

import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import dk.faelled.governance.BodyKind;
import dk.faelled.governance.Meeting;
import dk.faelled.governance.Membership;
import dk.faelled.plan.Plan;
import dk.faelled.plan.Plans;
import dk.faelled.platform.Actor;
import dk.faelled.platform.DemoFile;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.ThreadVoices;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The packages of the demonstration, each brought by the same verbs to where it is. */
@Component
@Profile("demo")
@Order(DemoFile.DECISION)
class DecisionDemoData implements ApplicationRunner {

    private static final Actor AUTHOR = new Actor(null, "Sivert Sivkær");
    private static final Actor COLLEAGUE = new Actor(null, "Frida Fjordgren");
    private static final int FOUND = 5;

    private final DecisionPackages packages;
    private final PackageFreezing freezing;
    private final PackagePress press;
    private final LiveAnnexes live;
    private final DispatchRule rule;
    private final Plans plans;
    private final Bodies bodies;
    private final Threads threads;
    private final List<ThreadVoices> voices;
    private final Agendas agendas;
    private final Clock clock;

    DecisionDemoData(
            DecisionPackages packages,
            PackageFreezing freezing,
            PackagePress press,
            LiveAnnexes live,
            DispatchRule rule,
            Plans plans,
            Bodies bodies,
            Threads threads,
            List<ThreadVoices> voices,
            Agendas agendas,
            Clock clock) {
        this.packages = packages;
        this.freezing = freezing;
        this.press = press;
        this.live = live;
        this.rule = rule;
        this.plans = plans;
        this.bodies = bodies;
        this.threads = threads;
        this.voices = voices;
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (packages.count() > 0) {
            return;
        }
        DecisionDemoFile file = DecisionDemoFile.read();
        DemoFile shift = DemoFile.shiftFrom(file.asOf(), clock);
        file.packages().forEach(entry -> load(entry, shift));
    }

    private void load(DecisionDemoFile.Entry entry, DemoFile shift) {
        Plan plan = plans.findBySlug(entry.plan()).orElseThrow();
        CaseFacts facts =
                new CaseFacts(entry.title(), entry.kind(), entry.caseNumber(), entry.kleNumber());
        DecisionPackage made =
                packages.save(new DecisionPackage(plan, entry.slug(), facts, clock.instant()));
        made.describe(new DecisionPackage.Description(facts, openness(entry.closed(), shift)));
        made.write(content(entry, made, shift));
        entry.steps().forEach(step -> route(made, step, shift));
        if (!Boolean.TRUE.equals(entry.draft())) {
            entry.steps().forEach(step -> pass(made, step, shift));
            if (entry.then() != null) {
                goOn(made, entry.then(), shift);
            }
        }
        packages.saveAndFlush(made);
        press.show(made);
    }

    private static Openness openness(DecisionDemoFile.@Nullable Closing closing, DemoFile shift) {
        return closing == null
                ? Openness.OPEN
                : new Openness(
                        true,
                        closing.ground(),
                        closing.audience(),
                        shift.day(closing.reviewOn()),
                        closing.publicVersion().strip());
    }

    private PackageContent content(
            DecisionDemoFile.Entry entry, DecisionPackage made, DemoFile shift) {
        PackageContent content = PackageContent.EMPTY;
        for (Map.Entry<Heading, String> text : entry.texts().entrySet()) {
            content = content.withText(text.getKey(), shift.text(text.getValue()).strip());
        }
        for (DecisionDemoFile.Point point : entry.points()) {
            LocalDate deadline = point.deadline() == null ? null : shift.day(point.deadline());
            DecisionPoint written =
                    new DecisionPoint(UUID.randomUUID(), point.text(), point.unit(), deadline);
            content = content.withPoint(written);
            if (point.voices() != null) {
                point.voices().forEach(title -> join(made.planId(), title, written.id()));
            }
        }
        if (entry.economy() != null) {
            content = content.with(entry.economy().economy(shift));
        }
        if (entry.alternatives() != null && entry.criteria() != null) {
            content = content.with(new Comparison(entry.alternatives(), entry.criteria(), 0));
        }
        if (entry.annexes() != null) {
            for (LiveAnnexes.Offer offer : live.of(made)) {
                if (entry.annexes().contains(offer.kind())) {
                    content =
                            content.withAnnex(
                                    new Annex(
                                            UUID.randomUUID(),
                                            offer.title(),
                                            offer.kind(),
                                            offer.subjectId(),
                                            null,
                                            false));
                }
            }
        }
        return content;
    }

    private void join(UUID planId, String title, UUID pointId) {
        voices.stream()
                .flatMap(source -> source.search(planId, title, FOUND).stream())
                .map(ThreadNode::subject)
                .findFirst()
                .ifPresent(
                        voice ->
                                threads.link(
                                        voice.type(), voice.id(), DecisionPackage.POINT, pointId));
    }

    private void route(DecisionPackage made, DecisionDemoFile.Step step, DemoFile shift) {
        if (made.steps().stream().anyMatch(each -> each.bodyId().equals(body(step).id()))) {
            return;
        }
        PathStep added = made.route(body(step));
        made.schedule(added.id(), meeting(step, shift));
    }

    private @Nullable Meeting meeting(DecisionDemoFile.Step step, DemoFile shift) {
        return step.date() == null
                ? null
                : body(step).meetings().stream()
                        .filter(each -> each.begins().toLocalDate().equals(shift.day(step.date())))
                        .findFirst()
                        .orElseThrow();
    }

    /** Sends it to a body, and lets the body decide if it has. */
    private void pass(DecisionPackage made, DecisionDemoFile.Step step, DemoFile shift) {
        PathStep turn = made.current().orElseThrow();
        if (turn.meets() == null) {
            made.schedule(turn.id(), meeting(step, shift));
        }
        Instant sent = earliest(morning(rule.lastDay(turn.requireMeets())));
        if (!made.review().isApproved()) {
            made.askForReview(AUTHOR, sent);
            made.approve(COLLEAGUE, sent);
        }
        PackageVersion version = freezing.freeze(made, turn, AUTHOR, sent);
        made.dispatch(turn.id(), version.number(), agendas.takeItem(turn), "", sent);
        packages.saveAndFlush(made);
        made.publish(turn.id(), Publication.AGENDA, sent);
        if (!made.isClosed(turn)) {
            made.publish(turn.id(), Publication.DOCUMENTS, sent);
        }
        if (step.result() != null) {
            decide(made, turn, step);
        }
    }

    private void decide(DecisionPackage made, PathStep turn, DecisionDemoFile.Step step) {
        Body body = body(step);
        Instant at = turn.requireMeets().plusHours(1).atZone(COPENHAGEN).toInstant();
        List<Membership> voters = body.votersOn(turn.requireMeets().toLocalDate());
        boolean political = body.kind().isPolitical();
        made.decide(
                turn.id(),
                new StepOutcome(
                        Objects.requireNonNull(step.result()),
                        step.wording() == null ? "" : step.wording(),
                        made.openness().closed(),
                        at,
                        political ? names(voters, not(step.missing())) : List.of(),
                        names(voters, step.missing()::contains),
                        step.opponents().isEmpty() ? List.of() : List.of(ballot(voters, step)),
                        step.dissents().entrySet().stream()
                                .map(
                                        each ->
                                                new StepOutcome.Dissent(
                                                        full(voters, each.getKey()),
                                                        each.getValue(),
                                                        true))
                                .toList(),
                        step.suspendedBy() == null ? null : full(voters, step.suspendedBy())),
                bodies.findByKind(BodyKind.COUNCIL).getFirst());
        made.publish(turn.id(), Publication.DECISION, earliest(at.plus(Duration.ofHours(18))));
    }

    private void goOn(DecisionPackage made, DecisionDemoFile.Later later, DemoFile shift) {
        PackageContent content = made.content();
        for (Map.Entry<Heading, String> text : later.texts().entrySet()) {
            content = content.withText(text.getKey(), shift.text(text.getValue()).strip());
        }
        made.write(content.with(later.economy().economy(shift)));
        later.steps().forEach(step -> pass(made, step, shift));
    }

    private static StepOutcome.Ballot ballot(List<Membership> voters, DecisionDemoFile.Step step) {
        return new StepOutcome.Ballot(
                "",
                names(
                        voters,
                        name -> !step.opponents().contains(name) && !step.missing().contains(name)),
                names(voters, step.opponents()::contains),
                List.of());
    }

    private static List<String> names(List<Membership> voters, Predicate<String> which) {
        return voters.stream()
                .filter(each -> which.test(each.name()))
                .map(Membership::nameWithParty)
                .toList();
    }

    private static Predicate<String> not(List<String> names) {
        return name -> !names.contains(name);
    }

    private static String full(List<Membership> voters, String name) {
        return names(voters, name::equals).getFirst();
    }

    private Body body(DecisionDemoFile.Step step) {
        return bodies.findBySlug(step.body()).orElseThrow();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(10, 0).atZone(COPENHAGEN).toInstant();
    }

    /** Nothing in the demonstration happened later than now. */
    private Instant earliest(Instant at) {
        Instant now = clock.instant();
        return at.isBefore(now) ? at : now;
    }
}
