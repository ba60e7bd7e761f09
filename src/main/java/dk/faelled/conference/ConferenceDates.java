package dk.faelled.conference;

import dk.faelled.plan.Milestone;
import dk.faelled.plan.PlanDates;
import dk.faelled.platform.VagueDate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Conferences on the way of their plans, and in its figure. */
@Component
class ConferenceDates implements PlanDates {

    private final ConferenceCatalogue catalogue;

    ConferenceDates(ConferenceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Milestone> of(UUID planId) {
        return catalogue.publicOfPlan(planId).stream()
                .filter(row -> !row.stage().equals("CANCELLED"))
                .map(ConferenceDates::milestone)
                .toList();
    }

    private static Milestone milestone(ConferenceCatalogue.Row row) {
        LocalDate first = row.begins().toLocalDate();
        LocalDate last = row.ends().toLocalDate();
        return new Milestone(
                row.id(),
                Milestone.Kind.CONFERENCE,
                VagueDate.day(first),
                last.equals(first) ? null : VagueDate.day(last),
                row.title(),
                row.lead(),
                row.venueName(),
                null,
                null,
                false);
    }
}
