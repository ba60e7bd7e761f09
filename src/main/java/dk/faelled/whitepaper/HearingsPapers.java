package dk.faelled.whitepaper;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingOutcomes;
import dk.faelled.hearing.Hearings;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows on a hearing's page that its white paper is there. */
@Component
class HearingsPapers implements HearingOutcomes {

    private final PublishedPapers published;
    private final Hearings hearings;
    private final Clock clock;

    HearingsPapers(PublishedPapers published, Hearings hearings, Clock clock) {
        this.published = published;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public Optional<Outcome> of(UUID hearingId) {
        return published
                .of(hearingId)
                .flatMap(
                        paper ->
                                hearings.findById(hearingId)
                                        .filter(each -> each.shelfLife().shows(clock.instant()))
                                        .map(hearing -> outcome(hearing, paper)));
    }

    private static Outcome outcome(Hearing hearing, WhitePaper paper) {
        return new Outcome(
                hearing.path() + "/hvidbog", Objects.requireNonNull(paper.publishedAt()));
    }
}
