package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingOutcomes;
import dk.faelled.hearing.Hearings;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows on a hearing's page that its white paper is there. */
@Component
class HearingsPapers implements HearingOutcomes {

    private final PublishedPapers published;
    private final Hearings hearings;

    HearingsPapers(PublishedPapers published, Hearings hearings) {
        this.published = published;
        this.hearings = hearings;
    }

    @Override
    public Optional<Outcome> of(UUID hearingId) {
        return published
                .shown(hearingId)
                .flatMap(
                        paper ->
                                hearings.findById(hearingId)
                                        .map(hearing -> outcome(hearing, paper)));
    }

    private static Outcome outcome(Hearing hearing, WhitePaper paper) {
        return new Outcome(
                hearing.path() + "/hvidbog", Objects.requireNonNull(paper.publishedAt()));
    }
}
