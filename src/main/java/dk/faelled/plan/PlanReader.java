package dk.faelled.plan;

import dk.faelled.governance.Bodies;
import dk.faelled.governance.Body;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads published plans for their pages, and what one can do in them. */
@Service
@Transactional(readOnly = true)
public class PlanReader {

    private final Plans plans;
    private final Bodies bodies;
    private final List<PlanInvitations> sources;
    private final Clock clock;

    PlanReader(Plans plans, Bodies bodies, List<PlanInvitations> sources, Clock clock) {
        this.plans = plans;
        this.bodies = bodies;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * @throws PlanNotFound when there is none the public may see
     */
    public PlanView published(String slug) {
        Plan plan = plans.findPublished(slug, clock.instant()).orElseThrow(PlanNotFound::new);
        Set<UUID> ids = new HashSet<>(plan.bodies().commissioning());
        ids.addAll(plan.bodies().contributing());
        ids.add(plan.bodies().responsible());
        if (plan.bodies().steeringGroup() != null) {
            ids.add(plan.bodies().steeringGroup());
        }
        plan.phases().forEach(phase -> ids.add(phase.actorId()));
        Map<UUID, Body> known =
                bodies.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(Body::id, Function.identity()));
        return PlanView.of(plan, known, LocalDate.now(clock));
    }

    /** What all plans invite to now, the earliest end first. */
    public List<Invitation> openNow() {
        LocalDate today = LocalDate.now(clock);
        return sources.stream()
                .flatMap(source -> source.openOn(today).stream())
                .sorted(Comparator.comparing(Invitation::closes))
                .toList();
    }

    /** What one plan invites or invited to, by where each is in time; the earliest end first. */
    public Map<Progress, List<Invitation>> invitationsOf(UUID planId) {
        LocalDate today = LocalDate.now(clock);
        return sources.stream()
                .flatMap(source -> source.of(planId).stream())
                .sorted(Comparator.comparing(Invitation::closes))
                .collect(Collectors.groupingBy(invitation -> invitation.on(today)));
    }
}
