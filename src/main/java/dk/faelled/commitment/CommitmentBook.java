package dk.faelled.commitment;

import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.PackageReader;
import dk.faelled.decision.PackageSettled;
import dk.faelled.decision.PackageState;
import dk.faelled.decision.PathStep;
import dk.faelled.decision.StepResult;
import dk.faelled.thread.Threads;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes commitments of what was decided at the end of a path, point by point. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommitmentBook {

    private final Commitments commitments;
    private final PackageReader reader;
    private final Threads threads;

    CommitmentBook(Commitments commitments, PackageReader reader, Threads threads) {
        this.commitments = commitments;
        this.reader = reader;
        this.threads = threads;
    }

    /** Only what stands is to be done: not what waits for another body, nor what was suspended. */
    @EventListener
    public void settled(PackageSettled settled) {
        DecisionPackage decided = settled.decisionPackage();
        if (decided.state() != PackageState.DECIDED) {
            return;
        }
        decided.lastDecided()
                .filter(step -> step.requireOutcome().result() == StepResult.APPROVED)
                .or(
                        () ->
                                Optional.of(settled.step())
                                        .filter(
                                                step ->
                                                        step.requireOutcome().result()
                                                                == StepResult.APPROVED))
                .ifPresent(step -> commit(decided, step));
    }

    private void commit(DecisionPackage decided, PathStep step) {
        for (FrozenPackage.Point point :
                reader.frozen(decided.id(), step.versionNumber()).points()) {
            if (!commitments.existsByPointId(point.id())) {
                Commitment made = commitments.save(new Commitment(decided, point, step));
                threads.link(DecisionPackage.POINT, point.id(), Commitment.TYPE, made.id());
            }
        }
    }
}
