package dk.faelled.conference;

import dk.faelled.mail.MailProperties;
import dk.faelled.platform.Municipality;
import dk.faelled.platform.PortalProperties;
import dk.faelled.platform.TimeConfiguration;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Conferences for calendars (iCalendar, RFC 5545, and iTIP, RFC 5546). A conference keeps its UID,
 * so that what comes later replaces what came first; being moved or called off raises its SEQUENCE.
 */
@Component
public class ConferenceCalendar {

    private final PortalProperties portal;
    private final MailProperties mail;
    private final Municipality municipality;
    private final Clock clock;

    ConferenceCalendar(
            PortalProperties portal, MailProperties mail, Municipality municipality, Clock clock) {
        this.portal = portal;
        this.mail = mail;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** For anybody's calendar. */
    String published(Conference conference) {
        Calendar calendar = empty();
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event(conference));
        return calendar.toString();
    }

    /** For the calendar of somebody who has a seat; where one takes part from afar stands in it. */
    public String invitation(Conference conference, String email) {
        return addressed(conference, email, ImmutableMethod.REQUEST);
    }

    /** Takes it out of the calendar of somebody who has no seat any more. */
    public String cancellation(Conference conference, String email) {
        return addressed(conference, email, ImmutableMethod.CANCEL);
    }

    /** All these for whoever subscribes. */
    String feed(List<ConferenceCatalogue.Row> rows) {
        Calendar calendar = empty();
        rows.forEach(row -> calendar.add(event(row)));
        return calendar.toString();
    }

    private String addressed(Conference conference, String email, Method method) {
        boolean cancels = method.equals(ImmutableMethod.CANCEL);
        VEvent event = event(conference);
        event.replace(new Status(cancels || conference.isCancelled() ? "CANCELLED" : "CONFIRMED"));
        Attendee attendee = new Attendee(mailto(email));
        attendee.add(PartStat.ACCEPTED);
        event.add(attendee);
        if (!cancels && !conference.venue().onlineLink().isBlank()) {
            event.add(new Description(conference.venue().onlineLink()));
        }
        Calendar calendar = empty();
        calendar.add(method);
        calendar.add(event);
        return calendar.toString();
    }

    private VEvent event(Conference conference) {
        VEvent event = event(conference.id(), conference.title(), conference.path());
        event.add(new DtStart<>(conference.time().start()));
        event.add(new DtEnd<>(conference.time().end()));
        event.add(new Location(conference.venue().line()));
        event.add(new Sequence(conference.sequence()));
        Organizer organizer = new Organizer(mailto(mail.from()));
        organizer.add(new Cn(municipality.name()));
        event.add(organizer);
        event.add(new Status(conference.isCancelled() ? "CANCELLED" : "CONFIRMED"));
        return event;
    }

    private VEvent event(ConferenceCatalogue.Row row) {
        VEvent event = event(row.id(), row.title(), row.path());
        event.add(new DtStart<>(instant(row.begins())));
        event.add(new DtEnd<>(instant(row.ends())));
        event.add(new Location(row.venueName()));
        event.add(new Description(row.lead()));
        event.add(new Status(row.stage().equals("CANCELLED") ? "CANCELLED" : "CONFIRMED"));
        return event;
    }

    private VEvent event(UUID id, String title, String path) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@faelled"));
        event.add(new DtStamp(clock.instant()));
        event.add(new Summary(title));
        event.add(new Url(URI.create(portal.link(path))));
        return event;
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(TimeConfiguration.COPENHAGEN).toInstant();
    }

    /** Addresses may hold characters that have to be quoted. */
    private static URI mailto(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address: " + email, e);
        }
    }

    private static Calendar empty() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Faelled//Conferences//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }
}
