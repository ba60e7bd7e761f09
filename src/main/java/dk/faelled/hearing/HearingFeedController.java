package dk.faelled.hearing;

import dk.faelled.platform.PortalProperties;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Public hearings for feed readers (Atom, RFC 4287) and calendars (iCalendar, RFC 5545). */
@Controller
class HearingFeedController {

    private static final int LATEST = 100;
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final HearingCatalogue catalogue;
    private final PortalProperties portal;
    private final MessageSource messages;
    private final Clock clock;

    HearingFeedController(
            HearingCatalogue catalogue,
            PortalProperties portal,
            MessageSource messages,
            Clock clock) {
        this.catalogue = catalogue;
        this.portal = portal;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(path = "/feeds/hoeringer.atom", produces = "application/atom+xml;charset=UTF-8")
    String feed(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("rows", catalogue.latest(LATEST));
        model.addAttribute("today", today);
        model.addAttribute("portal", portal);
        return "hearing/feed";
    }

    /** Each hearing on the day of its deadline: that is what one wants to be reminded of. */
    @GetMapping("/kalender/hoeringer.ics")
    ResponseEntity<String> calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Faelled//Hearings//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        catalogue.latest(LATEST).forEach(row -> calendar.add(event(row)));
        return ResponseEntity.ok().contentType(CALENDAR).body(calendar.toString());
    }

    private VEvent event(HearingCatalogue.Row row) {
        VEvent event = new VEvent(false);
        event.add(new Uid(row.id() + "@faelled"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(row.responseDeadline()));
        event.add(new DtEnd<>(row.responseDeadline().plusDays(1)));
        event.add(
                new Summary(
                        messages.getMessage(
                                "hearing.calendar.deadline",
                                new Object[] {row.title()},
                                LocaleContextHolder.getLocale())));
        event.add(new Description(row.lead()));
        event.add(new Url(URI.create(portal.link(row.path()))));
        return event;
    }
}
