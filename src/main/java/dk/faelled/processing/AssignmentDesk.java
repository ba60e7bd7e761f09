package dk.faelled.processing;

import dk.faelled.account.Colleague;
import dk.faelled.account.SignedIn;
import dk.faelled.hearing.Hearing;
import dk.faelled.plan.PlanPeople;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import dk.faelled.response.HearingResponse;
import dk.faelled.response.ResponseDesk;
import dk.faelled.response.ResponseNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares responses out among a plan's caseworkers. */
@Service
@OfficialOnly
@Transactional
class AssignmentDesk {

    /** Whose work a response was, to give it back. */
    record Before(long number, @Nullable UUID assignee, @Nullable LocalDate due) {}

    private final ResponseDesk responses;
    private final ResponseWorks works;
    private final PlanPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentDesk(
            ResponseDesk responses,
            ResponseWorks works,
            PlanPeople people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.works = works;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Those who can be given a hearing's responses. */
    @Transactional(readOnly = true)
    public List<Colleague> caseworkers(Hearing hearing) {
        return people.caseworkersOf(hearing.planId());
    }

    @Transactional(readOnly = true)
    public ResponseWork of(HearingResponse response) {
        return works.findById(response.id()).orElseGet(() -> new ResponseWork(response.id()));
    }

    /**
     * Gives responses to somebody.
     *
     * @param assignee null takes them from whoever has them
     * @return how it was
     * @throws ResponseNotFound when one is not there, or the assignee is no caseworker of the plan
     */
    public List<Before> assign(
            String slug,
            Collection<Long> numbers,
            @Nullable UUID assignee,
            @Nullable LocalDate due,
            SignedIn who) {
        Hearing hearing = responses.hearing(slug, who);
        Map<UUID, Colleague> caseworkers = byId(caseworkers(hearing));
        if (assignee != null && !caseworkers.containsKey(assignee)) {
            throw new ResponseNotFound();
        }
        List<Before> before = new ArrayList<>();
        for (HearingResponse response : responses.open(slug, numbers, who)) {
            ResponseWork work = of(response);
            before.add(new Before(response.number(), work.assigneeId(), work.due()));
            tell(hearing, response, work, caseworkers, assignee, due, who);
            work.assign(assignee, due);
            works.save(work);
        }
        return before;
    }

    /** Gives each back to whoever had it. */
    public void restore(String slug, List<Before> before, SignedIn who) {
        for (Before each : before) {
            assign(slug, List.of(each.number), each.assignee, each.due, who);
        }
    }

    private void tell(
            Hearing hearing,
            HearingResponse response,
            ResponseWork before,
            Map<UUID, Colleague> caseworkers,
            @Nullable UUID assignee,
            @Nullable LocalDate due,
            SignedIn who) {
        List<Difference> differences = new ArrayList<>();
        if (!Objects.equals(before.assigneeId(), assignee)) {
            differences.add(
                    Difference.of(
                            "processing.assignee",
                            name(before.assigneeId(), caseworkers),
                            name(assignee, caseworkers)));
        }
        if (!Objects.equals(before.due(), due)) {
            differences.add(Difference.of("processing.due", text(before.due()), text(due)));
        }
        if (!differences.isEmpty()) {
            events.publishEvent(
                    new ResponseWorked(
                            response.subject(hearing),
                            who.actor(),
                            "response-assigned",
                            clock.instant(),
                            differences));
        }
    }

    private static String name(@Nullable UUID id, Map<UUID, Colleague> known) {
        Colleague colleague = id == null ? null : known.get(id);
        return colleague == null ? "" : colleague.name();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static Map<UUID, Colleague> byId(List<Colleague> colleagues) {
        return colleagues.stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
    }
}
