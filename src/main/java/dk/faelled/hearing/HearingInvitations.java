package dk.faelled.hearing;

import dk.faelled.plan.Invitation;
import dk.faelled.plan.PlanInvitations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Public hearings as invitations on the pages of their plans. */
@Component
class HearingInvitations implements PlanInvitations {

    private final HearingCatalogue catalogue;
    private final HearingVoices voices;

    HearingInvitations(HearingCatalogue catalogue, HearingVoices voices) {
        this.catalogue = catalogue;
        this.voices = voices;
    }

    @Override
    public List<Invitation> of(UUID planId) {
        return invitations(catalogue.publicOfPlan(planId));
    }

    @Override
    public List<Invitation> openOn(LocalDate day) {
        return invitations(catalogue.openOn(day));
    }

    private List<Invitation> invitations(List<HearingCatalogue.Row> rows) {
        Map<UUID, HearingVoices.Count> counts =
                voices.counts(rows.stream().map(HearingCatalogue.Row::id).toList());
        return rows.stream()
                .map(
                        row ->
                                new Invitation(
                                        row.planId(),
                                        Hearing.TYPE,
                                        row.title(),
                                        row.path(),
                                        row.path() + "/svar/nyt",
                                        row.opens(),
                                        row.responseDeadline(),
                                        counts.getOrDefault(row.id(), HearingVoices.Count.NONE)
                                                .received()))
                .toList();
    }
}
