package dk.faelled.decision;

import dk.faelled.plan.Invitation;
import dk.faelled.plan.PlanInvitations;
import dk.faelled.plan.Progress;
import dk.faelled.platform.Actor;
import dk.faelled.platform.DanishFormats;
import dk.faelled.thread.ThreadNode;
import dk.faelled.thread.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Freezes a package as it is sent to a body: its texts, figures, annexes, voices and path. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PackageFreezing {

    private record Sending(int number, String toBody, Instant at) {}

    private final PackageVersions versions;
    private final LiveAnnexes annexes;
    private final AnnexShelf shelf;
    private final Threads threads;
    private final List<PlanInvitations> invitations;
    private final List<PackageQuestions> questions;
    private final JsonMapper json;
    private final Clock clock;

    PackageFreezing(
            PackageVersions versions,
            LiveAnnexes annexes,
            AnnexShelf shelf,
            Threads threads,
            List<PlanInvitations> invitations,
            List<PackageQuestions> questions,
            JsonMapper json,
            Clock clock) {
        this.versions = versions;
        this.annexes = annexes;
        this.shelf = shelf;
        this.threads = threads;
        this.invitations = invitations;
        this.questions = questions;
        this.json = json;
        this.clock = clock;
    }

    /** Says it all in Danish, whoever sends it. */
    PackageVersion freeze(DecisionPackage decisionPackage, PathStep step, Actor by, Instant at) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(DanishFormats.DANISH);
        try {
            return frozen(decisionPackage, step, by, at);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private PackageVersion frozen(
            DecisionPackage decisionPackage, PathStep step, Actor by, Instant at) {
        List<FrozenPackage.FrozenAnnex> enclosed = new ArrayList<>();
        for (Annex annex : decisionPackage.content().annexes()) {
            UUID file =
                    annex.fileId() == null ? annexes.print(annex, decisionPackage) : annex.fileId();
            enclosed.add(shelf.enclose(enclosed.size() + 1, annex, file));
        }
        Sending sending = sending(decisionPackage, step.bodyName(), at);
        FrozenPackage frozen = content(decisionPackage, sending, enclosed);
        return versions.save(
                new PackageVersion(
                        decisionPackage.id(),
                        sending.number,
                        json.writeValueAsBytes(frozen),
                        by.name(),
                        at));
    }

    /** What would be frozen now; annexes that live are told of, and not printed. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    FrozenPackage preview(DecisionPackage decisionPackage) {
        List<FrozenPackage.FrozenAnnex> enclosed = new ArrayList<>();
        for (Annex annex : decisionPackage.content().annexes()) {
            enclosed.add(
                    new FrozenPackage.FrozenAnnex(
                            enclosed.size() + 1,
                            annex.title(),
                            annex.membersOnly(),
                            annex.fileId() == null ? annex.id() : annex.fileId(),
                            "",
                            "",
                            0));
        }
        return content(decisionPackage, sending(decisionPackage, "", clock.instant()), enclosed);
    }

    private Sending sending(DecisionPackage decisionPackage, String toBody, Instant at) {
        return new Sending(versions.lastNumber(decisionPackage.id()) + 1, toBody, at);
    }

    private FrozenPackage content(
            DecisionPackage of, Sending sending, List<FrozenPackage.FrozenAnnex> enclosed) {
        return new FrozenPackage(
                sending.number,
                sending.at,
                of.planTitle(),
                "/planer/" + of.planSlug(),
                sending.toBody,
                of.facts(),
                of.openness(),
                sections(of.content()),
                points(of.content().points()),
                of.content().economy(),
                of.content().comparison(),
                figures(of.planId()),
                enclosed,
                of.steps().stream()
                        .filter(PathStep::isDecided)
                        .map(PackageFreezing::passed)
                        .toList(),
                questions.stream().flatMap(each -> each.answered(of.id()).stream()).toList());
    }

    private static Map<Heading, String> sections(PackageContent content) {
        Map<Heading, String> sections = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            if (!content.text(heading).isBlank()) {
                sections.put(heading, content.text(heading));
            }
        }
        return sections;
    }

    private List<FrozenPackage.Point> points(List<DecisionPoint> points) {
        Map<UUID, List<ThreadNode>> voices =
                threads.originsOf(
                        DecisionPackage.POINT, points.stream().map(DecisionPoint::id).toList());
        List<FrozenPackage.Point> frozen = new ArrayList<>();
        for (DecisionPoint point : points) {
            frozen.add(
                    new FrozenPackage.Point(
                            point.id(),
                            frozen.size() + 1,
                            point.text(),
                            point.unit(),
                            point.deadline(),
                            voices.getOrDefault(point.id(), List.of()).stream()
                                    .map(PackageFreezing::voice)
                                    .toList()));
        }
        return frozen;
    }

    private static FrozenPackage.Voice voice(ThreadNode node) {
        return new FrozenPackage.Voice(
                node.subject().type(),
                node.subject().title(),
                node.subject().path(),
                node.status());
    }

    private List<FrozenPackage.Figure> figures(UUID planId) {
        LocalDate today = LocalDate.now(clock);
        return invitations.stream()
                .flatMap(source -> source.of(planId).stream())
                .filter(invitation -> invitation.on(today) != Progress.COMING)
                .sorted(Comparator.comparing(Invitation::closes))
                .map(
                        each ->
                                new FrozenPackage.Figure(
                                        each.kind(),
                                        each.title(),
                                        each.path(),
                                        each.contributions()))
                .toList();
    }

    private static FrozenPackage.Passed passed(PathStep step) {
        StepOutcome outcome = step.requireOutcome();
        return new FrozenPackage.Passed(
                step.bodyName(),
                step.meets(),
                outcome.result(),
                outcome.closed() ? "" : outcome.wording(),
                outcome.closed()
                        ? List.of()
                        : outcome.dissents().stream()
                                .filter(StepOutcome.Dissent::sentAlong)
                                .toList());
    }
}
