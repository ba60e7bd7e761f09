package dk.faelled.conference;

import dk.faelled.plan.Invitation;
import dk.faelled.plan.PlanInvitations;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Conferences as invitations on the pages of their plans, as long as one can register. */
@Component
class ConferenceInvitations implements PlanInvitations {

    private final ConferenceCatalogue catalogue;
    private final ConferenceVoices voices;

    ConferenceInvitations(ConferenceCatalogue catalogue, ConferenceVoices voices) {
        this.catalogue = catalogue;
        this.voices = voices;
    }

    @Override
    public List<Invitation> of(UUID planId) {
        LocalDateTime now = catalogue.now();
        return invitations(
                catalogue.publicOfPlan(planId).stream()
                        .filter(row -> row.audience() != Audience.INVITED)
                        .filter(row -> row.state(now).isAhead())
                        .filter(row -> row.state(now) != ConferenceState.CLOSED)
                        .toList());
    }

    @Override
    public List<Invitation> openOn(LocalDate day) {
        return invitations(catalogue.openOn(day));
    }

    private List<Invitation> invitations(List<ConferenceCatalogue.Row> rows) {
        Map<UUID, ConferenceVoices.Count> counts =
                voices.counts(rows.stream().map(ConferenceCatalogue.Row::id).toList());
        return rows.stream()
                .map(
                        row ->
                                new Invitation(
                                        row.planId(),
                                        Conference.TYPE,
                                        row.title(),
                                        row.path(),
                                        row.path() + "/tilmelding",
                                        row.opens(),
                                        row.closes(),
                                        counts.getOrDefault(row.id(), ConferenceVoices.Count.NONE)
                                                .registered()))
                .toList();
    }
}
