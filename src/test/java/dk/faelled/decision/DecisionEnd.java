package dk.faelled.decision;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends the path of a package as a meeting does, with all that follows from it. */
@TestComponent
public class DecisionEnd {

    private final PathEnd end;
    private final PackageTurns turns;
    private final TransactionTemplate transaction;

    DecisionEnd(PathEnd end, PackageTurns turns, TransactionTemplate transaction) {
        this.end = end;
        this.turns = turns;
        this.transaction = transaction;
    }

    public void decide(DecisionPackage about, StepResult result, @Nullable String suspendedBy) {
        transaction.executeWithoutResult(
                status -> {
                    DecisionPackage taken = turns.take(about.id());
                    end.decide(
                            taken,
                            taken.current().orElseThrow().id(),
                            StepOutcome.of(result, "Sådan.", false, DecisionMother.NOW)
                                    .suspended(suspendedBy),
                            DecisionMother.MILLE);
                });
    }

    public void restore(DecisionPackage about) {
        transaction.executeWithoutResult(
                status -> {
                    DecisionPackage taken = turns.take(about.id());
                    end.restore(taken, taken.steps().getFirst().id(), DecisionMother.MILLE);
                });
    }
}
