package dk.faelled.conference;

import dk.faelled.account.Grant;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Conferences of plans of their own, in the states tests need. Mille has all parts. */
@TestComponent
public class ConferenceStage {

    private final Conferences conferences;
    private final PlanMother plans;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConferenceStage(
            Conferences conferences,
            PlanMother plans,
            TransactionTemplate transaction,
            Clock clock) {
        this.conferences = conferences;
        this.plans = plans;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A conference in ten days at six, with registration open until the day before. */
    public Conference open(@Nullable Integer capacity, StakeholderGroup... groups) {
        return open(Audience.OPEN, capacity, List.of(groups), List.of());
    }

    public Conference open(
            Audience audience,
            @Nullable Integer capacity,
            List<StakeholderGroup> groups,
            List<ProgrammeItem> items) {
        String name = "konference-" + UUID.randomUUID().toString().substring(0, 8);
        Plan plan = plans.published(name);
        plans.grant(plan, "mille@fjordby.example", EnumSet.allOf(Grant.class));
        return transaction.execute(
                status -> {
                    Conference conference = draft(plan, name);
                    LocalDate day = conference.time().day();
                    conference.admit(
                            new Conference.Admission(
                                    audience,
                                    new SignUp(
                                            LocalDate.now(clock).minusDays(1),
                                            day.minusDays(1),
                                            day.minusDays(3),
                                            capacity,
                                            48),
                                    groups));
                    conference.plan(new Programme(items));
                    conference.announce(clock.instant());
                    return conferences.save(conference);
                });
    }

    /** A draft of a plan's that lacks nothing, to be held in ten days. */
    public Conference onPlan(Plan plan, String slug) {
        return transaction.execute(status -> conferences.save(draft(plan, slug)));
    }

    private Conference draft(Plan plan, String slug) {
        LocalDate day = LocalDate.now(clock).plusDays(10);
        Conference conference =
                ConferenceMother.of(
                        plan, slug, new ConferenceTime(day.atTime(18, 0), day.atTime(21, 0)));
        conference.plan(
                new Programme(
                        List.of(ConferenceMother.item("Hej", day.atTime(18, 0), false, null))));
        return conference;
    }

    public Conference now(Conference conference) {
        return transaction.execute(status -> conferences.findById(conference.id()).orElseThrow());
    }

    /** Takes away all conferences of some plans; nobody has registered for them. */
    public void removeAll(List<Plan> plans) {
        transaction.executeWithoutResult(
                status ->
                        plans.forEach(
                                plan ->
                                        conferences
                                                .findByPlanId(plan.id())
                                                .forEach(conferences::delete)));
    }
}
