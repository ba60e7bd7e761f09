package dk.faelled.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * When a body must have its material: so many working days before the meeting that its members can
 * read it (kommunestyrelsesloven § 8, four working days for the council; committees are given the
 * same by most rules of procedure).
 */
@Component
public class DispatchRule {

    private final DecisionProperties terms;
    private final WorkingDays days;
    private final Clock clock;

    DispatchRule(DecisionProperties terms, WorkingDays days, Clock clock) {
        this.terms = terms;
        this.days = days;
        this.clock = clock;
    }

    /** The last day on which material for a meeting is in time, included. */
    public LocalDate lastDay(LocalDateTime meets) {
        return days.before(meets.toLocalDate(), terms.dispatchDays());
    }

    /** The last day on which members can ask about a case, included. */
    public LocalDate lastQuestionDay(LocalDateTime meets) {
        return days.before(meets.toLocalDate(), terms.questionDays());
    }

    public boolean isLate(PathStep step) {
        return step.meets() != null && LocalDate.now(clock).isAfter(lastDay(step.meets()));
    }

    /**
     * @throws IllegalPackageTransition when the meeting is over, or none is set
     */
    void requireAhead(PathStep step) {
        if (step.meets() == null || !LocalDateTime.now(clock).isBefore(step.meets())) {
            throw new IllegalPackageTransition();
        }
    }

    /**
     * The steps that meet so late that the next body must have its material before: what the
     * earlier one says cannot be in it.
     */
    public Set<UUID> tooNear(DecisionPackage decisionPackage) {
        Set<UUID> near = new HashSet<>();
        List<PathStep> steps = decisionPackage.steps();
        for (int place = 1; place < steps.size(); place++) {
            LocalDateTime before = steps.get(place - 1).meets();
            LocalDateTime meets = steps.get(place).meets();
            if (before != null && meets != null && !before.toLocalDate().isBefore(lastDay(meets))) {
                near.add(steps.get(place).id());
            }
        }
        return near;
    }
}
