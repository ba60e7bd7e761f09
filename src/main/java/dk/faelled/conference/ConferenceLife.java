package dk.faelled.conference;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts by which officials announce a conference, move it and call it off. */
@Service
@OfficialOnly
@Transactional
public class ConferenceLife {

    private final ConferencePress press;
    private final ConferenceTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferenceLife(
            ConferencePress press,
            ConferenceTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.press = press;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells everybody of it. Registration opens by itself on its first day.
     *
     * @throws ConferenceNotReady when something is missing
     */
    public void announce(String slug, SignedIn who) {
        Conference conference = turns.take(slug, who);
        List<ConferenceFinding> missing = press.missing(conference);
        if (!missing.isEmpty()) {
            throw new ConferenceNotReady(missing);
        }
        conference.announce(clock.instant());
        press.show(conference);
        turns.tell(conference, who, "conference-announced", List.of());
    }

    /** Holds it at another time or place; everybody who registered is told. */
    public void move(String slug, Conference.Setting setting, String reason, SignedIn who) {
        Conference conference = turns.take(slug, who);
        Map<String, String> before = ConferenceFields.of(conference);
        ConferenceNotice notice = conference.move(setting, reason, clock.instant());
        press.show(conference);
        events.publishEvent(new ConferenceTold(conference, notice));
        List<Difference> differences = ConferenceFields.differences(before, conference);
        turns.tell(conference, who, "conference-moved", with(differences, reason));
    }

    /** Calls it off; everybody who registered, or waits, is told. */
    public void cancel(String slug, String reason, SignedIn who) {
        Conference conference = turns.take(slug, who);
        ConferenceNotice notice = conference.cancel(reason, clock.instant());
        events.publishEvent(new ConferenceTold(conference, notice));
        turns.tell(conference, who, "conference-cancelled", with(List.of(), reason));
    }

    private static List<Difference> with(List<Difference> differences, String reason) {
        return Stream.concat(
                        differences.stream(),
                        Stream.of(Difference.of("conference.field.reason", "", reason)))
                .toList();
    }
}
