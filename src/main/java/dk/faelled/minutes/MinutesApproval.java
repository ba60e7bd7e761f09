package dk.faelled.minutes;

import dk.faelled.account.SignedIn;
import dk.faelled.decision.DecisionPackage;
import dk.faelled.decision.DecisionPackages;
import dk.faelled.decision.PackageNotFound;
import dk.faelled.decision.PackageTurns;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members read the minutes of what they decided, and say that they are right. */
@Service
@Transactional
public class MinutesApproval {

    private final Treatments treatments;
    private final DecisionPackages packages;
    private final PackageTurns turns;
    private final Clock clock;

    MinutesApproval(
            Treatments treatments, DecisionPackages packages, PackageTurns turns, Clock clock) {
        this.treatments = treatments;
        this.packages = packages;
        this.turns = turns;
        this.clock = clock;
    }

    /** The minutes of some steps, by the steps' ids. */
    @Transactional(readOnly = true)
    public Map<UUID, Treatment> of(Collection<UUID> stepIds) {
        return treatments.findByIdIn(stepIds).stream()
                .collect(Collectors.toMap(Treatment::id, Function.identity()));
    }

    /**
     * Approves the minutes of an item.
     *
     * @throws PackageNotFound when there are none, or none this person decided
     * @throws ActRefused when they are approved already
     */
    public void approve(UUID stepId, SignedIn who) {
        DecisionPackage about = packages.ofStep(stepId).orElseThrow(PackageNotFound::new);
        turns.take(about.id());
        Treatment treatment =
                treatments
                        .findById(stepId)
                        .filter(each -> each.record().attendance().isDecidedBy(who.id()))
                        .orElseThrow(PackageNotFound::new);
        treatment.approve(new Treatment.Approval(who.id(), who.name(), clock.instant()));
        turns.tell(about, who.actor(), "minutes-approved", List.of());
    }
}
