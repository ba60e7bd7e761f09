package dk.faelled.governance;

import dk.faelled.platform.PortalProperties;
import dk.faelled.platform.TimeConfiguration;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * A body's meetings as an iCalendar feed (RFC 5545). A meeting keeps its UID, so that a program
 * that reads the feed again moves it; a meeting that is called off stays in the feed as cancelled.
 */
@Component
class MeetingCalendar {

    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final PortalProperties portal;
    private final Clock clock;

    MeetingCalendar(PortalProperties portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    String of(Body body) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Faelled//Meetings//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        body.meetings().forEach(meeting -> calendar.add(event(body, meeting)));
        return calendar.toString();
    }

    private VEvent event(Body body, Meeting meeting) {
        Instant begins = meeting.begins().atZone(TimeConfiguration.COPENHAGEN).toInstant();
        Instant ends =
                meeting.ends() == null
                        ? begins.plus(USUAL_LENGTH)
                        : meeting.ends().atZone(TimeConfiguration.COPENHAGEN).toInstant();
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@faelled"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(begins));
        event.add(new DtEnd<>(ends));
        event.add(new Summary(body.name()));
        event.add(new Location(meeting.place()));
        event.add(new Sequence((int) body.version()));
        event.add(new Url(URI.create(portal.link(body.path()))));
        event.add(new Status(meeting.cancelled() ? "CANCELLED" : "CONFIRMED"));
        return event;
    }
}
