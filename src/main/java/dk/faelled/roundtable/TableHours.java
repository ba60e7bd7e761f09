package dk.faelled.roundtable;

import dk.faelled.conference.ConferenceTime;
import dk.faelled.conference.ConferenceView;
import java.time.Duration;

/** When facilitators can write: from half a day before it begins to a day after it ended. */
final class TableHours {

    private static final Duration BEFORE = Duration.ofHours(12);
    private static final Duration AFTER = Duration.ofDays(1);

    private TableHours() {}

    static boolean areOpen(ConferenceView view) {
        ConferenceTime time = view.conference().time();
        return view.state().isTold()
                && view.now().isAfter(time.start().minus(BEFORE))
                && view.now().isBefore(time.end().plus(AFTER));
    }
}
