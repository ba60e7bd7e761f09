package dk.faelled.hearing;

import dk.faelled.plan.Milestone;
import dk.faelled.plan.PlanDates;
import dk.faelled.platform.VagueDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Public hearings on the way of their plans, and in its figure. */
@Component
class HearingDates implements PlanDates {

    private final HearingCatalogue catalogue;

    HearingDates(HearingCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Milestone> of(UUID planId) {
        return catalogue.publicOfPlan(planId).stream()
                .map(
                        row ->
                                new Milestone(
                                        row.id(),
                                        Milestone.Kind.HEARING,
                                        VagueDate.day(row.opens()),
                                        VagueDate.day(row.responseDeadline()),
                                        row.title(),
                                        row.lead(),
                                        null,
                                        null,
                                        null,
                                        false))
                .toList();
    }
}
