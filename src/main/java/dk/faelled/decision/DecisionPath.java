package dk.faelled.decision;

import dk.faelled.governance.Body;
import dk.faelled.governance.BodyKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The way of a case from body to body (sagens gang): who comes when, what a decision makes of the
 * rest of the way, and where the case is by all that was decided.
 */
final class DecisionPath {

    private final List<PathStep> steps;

    /** The steps are those of a package, which keeps them. */
    DecisionPath(List<PathStep> steps) {
        this.steps = steps;
    }

    PathStep add(Body body) {
        PathStep step = new PathStep(body, PathStep.Origin.PLANNED);
        steps.add(step);
        renumber();
        return step;
    }

    /** Only what was planned is taken out: not what must come back, nor what a member brought. */
    void remove(UUID stepId) {
        PathStep step = undispatched(stepId);
        require(step.origin() == PathStep.Origin.PLANNED);
        steps.remove(step);
        renumber();
    }

    void move(UUID stepId, int to) {
        PathStep step = undispatched(stepId);
        int first = (int) steps.stream().filter(PathStep::isDispatched).count();
        steps.remove(step);
        steps.add(Math.clamp(to, first, steps.size()), step);
        renumber();
    }

    /** Nobody has it any more who was not sent it. */
    void end() {
        steps.removeIf(each -> !each.isDispatched());
        renumber();
    }

    /**
     * Notes what a body decided. The case goes on to the same body again, to the one before, to the
     * council when a member of a committee brought it there, else to the next one.
     */
    PathStep decide(UUID stepId, StepOutcome outcome, Body council) {
        PathStep step = step(stepId);
        StepResult result = outcome.result();
        require(step.isPending() && step == current().orElse(null));
        require(result != StepResult.RECOMMENDED || step != steps.getLast());
        require(!outcome.isSuspended() || DecisionPackage.mayBeSuspended(step, result));
        step.decide(outcome);
        if (result == StepResult.WITHDRAWN) {
            end();
        }
        List<PathStep> next = new ArrayList<>();
        if (result == StepResult.RETURNED) {
            otherBodyBefore(step).map(PathStep::again).ifPresent(next::add);
        }
        if (result.isComingBack()) {
            next.add(step.again());
        }
        if (outcome.isSuspended() && leftFor(BodyKind.COUNCIL).isEmpty()) {
            next.add(new PathStep(council, PathStep.Origin.SUSPENSION));
        }
        steps.addAll(steps.indexOf(step) + 1, next);
        renumber();
        return step;
    }

    /** The member takes the demand back; the council was perhaps sent the case already. */
    void restore(UUID stepId, Instant at) {
        PathStep step = step(stepId);
        require(step.requireOutcome().isSuspended());
        step.decide(step.requireOutcome().suspended(null));
        leftFor(BodyKind.COUNCIL)
                .filter(each -> each.origin() == PathStep.Origin.SUSPENSION)
                .ifPresent(each -> spare(each, at));
        renumber();
    }

    private void spare(PathStep step, Instant at) {
        if (step.isDispatched()) {
            step.decide(StepOutcome.of(StepResult.WITHDRAWN, "", false, at));
        } else {
            steps.remove(step);
        }
    }

    /** Whose turn it is. */
    Optional<PathStep> current() {
        return steps.stream().filter(each -> !each.isDecided()).findFirst();
    }

    /**
     * @throws PackageNotFound when it is none of this path
     */
    PathStep step(UUID stepId) {
        return steps.stream()
                .filter(each -> each.id().equals(stepId))
                .findFirst()
                .orElseThrow(PackageNotFound::new);
    }

    /**
     * @throws IllegalPackageTransition when it was sent already
     */
    PathStep undispatched(UUID stepId) {
        PathStep step = step(stepId);
        require(!step.isDispatched());
        return step;
    }

    /** The last body before that was another one. */
    private Optional<PathStep> otherBodyBefore(PathStep step) {
        return steps.subList(0, steps.indexOf(step)).stream()
                .filter(each -> !each.bodyId().equals(step.bodyId()))
                .reduce((first, second) -> second);
    }

    private Optional<PathStep> leftFor(BodyKind kind) {
        return steps.stream()
                .filter(each -> !each.isDecided() && each.bodyKind() == kind)
                .findFirst();
    }

    private void renumber() {
        for (int place = 0; place < steps.size(); place++) {
            steps.get(place).at(place);
        }
    }

    /** Where the case is. */
    PackageState state() {
        if (steps.stream().noneMatch(PathStep::isDispatched)) {
            return PackageState.PREPARATION;
        }
        if (isSuspended()) {
            return PackageState.SUSPENDED;
        }
        Optional<StepResult> last = lastResult();
        if (last.filter(StepResult.WITHDRAWN::equals).isPresent()) {
            return PackageState.WITHDRAWN;
        }
        if (!steps.stream().allMatch(PathStep::isDecided)
                || last.filter(DecisionPath::isOnTheWay).isPresent()) {
            return PackageState.UNDER_WAY;
        }
        return last.filter(StepResult.REJECTED::equals).isPresent()
                ? PackageState.REJECTED
                : PackageState.DECIDED;
    }

    /** What was decided last, a demand that was taken back left out. */
    private Optional<StepResult> lastResult() {
        return steps.stream()
                .filter(PathStep::isDecided)
                .filter(
                        each ->
                                each.origin() != PathStep.Origin.SUSPENSION
                                        || each.requireOutcome().result() != StepResult.WITHDRAWN)
                .reduce((first, second) -> second)
                .map(each -> each.requireOutcome().result());
    }

    /** Whether a decision was brought before the council, which has not decided since. */
    private boolean isSuspended() {
        boolean suspended = false;
        for (PathStep step : steps) {
            if (step.isDecided()) {
                suspended =
                        step.requireOutcome().isSuspended()
                                || suspended && !isDecidedByCouncil(step);
            }
        }
        return suspended;
    }

    private static boolean isDecidedByCouncil(PathStep step) {
        return step.bodyKind() == BodyKind.COUNCIL
                && !step.requireOutcome().result().isProcedural();
    }

    /** Whether somebody else is to say something still, also when nobody is planned. */
    private static boolean isOnTheWay(StepResult result) {
        return result == StepResult.RECOMMENDED || result.isComingBack();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalPackageTransition();
        }
    }
}
