package dk.faelled.decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way from packages to the public: every page, feed, search and thread goes through here,
 * so that no way out forgets that a case is closed.
 */
@Service
@Transactional(readOnly = true)
public class PublicDecisions {

    private final DecisionPackages packages;
    private final PackageReader reader;

    PublicDecisions(DecisionPackages packages, PackageReader reader) {
        this.packages = packages;
        this.reader = reader;
    }

    /**
     * @throws PackageNotFound when there is none of which anything is published
     */
    public PublicDecision published(String slug) {
        return packages.findBySlug(slug).flatMap(this::of).orElseThrow(PackageNotFound::new);
    }

    public Optional<PublicDecision> find(UUID packageId) {
        return packages.findById(packageId).flatMap(this::of);
    }

    /** Nothing where nothing is published. */
    Optional<PublicDecision> of(DecisionPackage decisionPackage) {
        List<PathStep> shown =
                decisionPackage.steps().stream()
                        .filter(step -> step.isPublic() || !step.missingNow().isEmpty())
                        .toList();
        if (shown.stream().noneMatch(PathStep::isPublic)) {
            return Optional.empty();
        }
        boolean isTold =
                shown.stream()
                        .anyMatch(
                                step ->
                                        decisionPackage.isClosed(step)
                                                && step.published(Publication.DECISION) != null);
        return Optional.of(
                new PublicDecision(
                        decisionPackage.id(),
                        decisionPackage.planId(),
                        decisionPackage.planSlug(),
                        decisionPackage.planTitle(),
                        decisionPackage.slug(),
                        decisionPackage.facts(),
                        shown.stream().map(step -> step(decisionPackage, step)).toList(),
                        documents(decisionPackage, shown),
                        isTold ? decisionPackage.openness().publicVersion() : "",
                        decisionPackage.withdrawn() != null,
                        since(shown)));
    }

    private static PublicDecision.Step step(DecisionPackage of, PathStep step) {
        boolean closed = of.isClosed(step);
        boolean decided = step.published(Publication.DECISION) != null;
        return new PublicDecision.Step(
                step.id(),
                step.bodyId(),
                step.bodyName(),
                step.meets(),
                step.itemNumber(),
                closed,
                closed ? of.openness().ground() : "",
                closed ? "" : step.lateReason(),
                decided ? step.requireOutcome().at() : null,
                decided && !closed ? step.requireOutcome() : null,
                step.missingNow());
    }

    /** The newest documents that are published, with what only members may read left out. */
    private @Nullable FrozenPackage documents(DecisionPackage of, List<PathStep> shown) {
        return shown.stream()
                .filter(step -> step.published(Publication.DOCUMENTS) != null)
                .filter(step -> !of.isClosed(step))
                .reduce((first, second) -> second)
                .map(step -> reader.frozen(of.id(), step.versionNumber()))
                .map(PublicDecisions::forEverybody)
                .orElse(null);
    }

    private static FrozenPackage forEverybody(FrozenPackage frozen) {
        return new FrozenPackage(
                frozen.number(),
                frozen.frozenAt(),
                frozen.planTitle(),
                frozen.planPath(),
                frozen.toBody(),
                frozen.facts(),
                Openness.OPEN,
                frozen.sections(),
                frozen.points().stream().map(FrozenPackage.Point::withoutVoices).toList(),
                frozen.economy(),
                frozen.comparison(),
                frozen.figures(),
                frozen.annexes().stream().filter(annex -> !annex.membersOnly()).toList(),
                List.of(),
                List.of());
    }

    private static Instant since(List<PathStep> shown) {
        return shown.stream()
                .flatMap(step -> Arrays.stream(Publication.values()).map(step::published))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
