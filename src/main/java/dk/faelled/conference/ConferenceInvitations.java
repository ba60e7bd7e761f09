package dk.faelled.conference;

import dk.faelled.plan.Invitation;
import dk.faelled.plan.PlanInvitations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Conferences as invitations on the pages of their plans. */
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
        Instant now = catalogue.now();
        return invitations(
                catalogue.publicOfPlan(planId).stream()
                        .filter(row -> isShown(row, row.state(now)))
                        .toList());
    }

    @Override
    public List<Invitation> openOn(LocalDate day) {
        return invitations(catalogue.openOn(day));
    }

    /** Those one can, or soon can, register for; and those of which something may have come. */
    private static boolean isShown(ConferenceCatalogue.Row row, ConferenceState state) {
        return switch (state) {
            case ANNOUNCED, OPEN -> row.audience() != Audience.INVITED;
            case HELD -> true;
            default -> false;
        };
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
