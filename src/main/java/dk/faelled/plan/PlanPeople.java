package dk.faelled.plan;

import dk.faelled.account.Colleague;
import dk.faelled.account.Grant;
import dk.faelled.account.Grants;
import dk.faelled.account.SignedIn;
import dk.faelled.account.Staff;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a plan; its editors decide. */
@Service
@OfficialOnly
@Transactional
public class PlanPeople {

    /** Somebody with a part in a plan. */
    public record Person(Colleague colleague, Set<Grant> parts) {}

    private final PlanAccess access;
    private final Grants grants;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanPeople(
            PlanAccess access,
            Grants grants,
            Staff staff,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.grants = grants;
        this.staff = staff;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Person> on(Plan plan) {
        Map<UUID, Set<Grant>> parts = grants.on(plan.id());
        return staff.officials().stream()
                .filter(each -> parts.containsKey(each.id()))
                .map(each -> new Person(each, parts.getOrDefault(each.id(), Set.of())))
                .toList();
    }

    /** Those who read and handle what comes in to a plan. */
    @Transactional(readOnly = true)
    public List<Colleague> caseworkersOf(UUID planId) {
        Map<UUID, Set<Grant>> parts = grants.on(planId);
        return staff.officials().stream()
                .filter(each -> parts.getOrDefault(each.id(), Set.of()).contains(Grant.CASEWORKER))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Colleague> notOn(Plan plan) {
        Set<UUID> known = grants.on(plan.id()).keySet();
        return staff.officials().stream().filter(each -> !known.contains(each.id())).toList();
    }

    /**
     * Gives an official exactly these parts in a plan.
     *
     * @throws PlanNotFound when there is no such official
     */
    public void give(String slug, UUID accountId, Set<Grant> parts, SignedIn who) {
        Plan plan = access.with(Grant.EDITOR, slug, who);
        Colleague colleague =
                staff.officials().stream()
                        .filter(each -> each.id().equals(accountId))
                        .findFirst()
                        .orElseThrow(PlanNotFound::new);
        Set<Grant> before = grants.of(accountId, plan.id());
        grants.set(accountId, plan.id(), parts);
        events.publishEvent(
                new PlanHandled(
                        plan.subject(),
                        who.actor(),
                        "plan-parts-given",
                        clock.instant(),
                        List.of(
                                new Difference(
                                        "planning.people",
                                        colleague.name(),
                                        words(before),
                                        words(parts)))));
    }

    private static String words(Set<Grant> parts) {
        return parts.stream().map(Grant::name).sorted().collect(Collectors.joining(", "));
    }
}
