package dk.faelled.intake;

import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingReader;
import dk.faelled.response.Reception;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes readers that know a hearing's questions as they are now. */
@Component
class RowReaders {

    private final HearingReader hearings;
    private final SpokenNames names;
    private final Reception reception;
    private final Clock clock;

    RowReaders(HearingReader hearings, SpokenNames names, Reception reception, Clock clock) {
        this.hearings = hearings;
        this.names = names;
        this.reception = reception;
        this.clock = clock;
    }

    RowReader of(ImportMapping mapping, Hearing hearing) {
        return new RowReader(
                mapping,
                hearings.content(hearing.id(), hearing.shownVersion()),
                names,
                reception,
                LocalDate.now(clock));
    }
}
