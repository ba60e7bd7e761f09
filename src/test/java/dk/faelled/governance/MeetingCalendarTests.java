package dk.faelled.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.platform.PortalProperties;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

class MeetingCalendarTests {

    private static final Meeting SUMMER =
            new Meeting(
                    UUID.randomUUID(),
                    LocalDateTime.of(2027, 6, 14, 16, 30),
                    LocalDateTime.of(2027, 6, 14, 18, 0),
                    "Rådhuset, mødelokale 2",
                    false);

    private final MeetingCalendar calendar =
            new MeetingCalendar(
                    new PortalProperties(
                            URI.create("https://fjordby.example"), Path.of("data"), "k"),
                    Clock.fixed(Instant.parse("2027-05-01T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void theFeedIsValidAndInUniversalTime() throws IOException, ParserException {
        Body body = body();
        body.schedule(SUMMER);
        body.schedule(
                new Meeting(
                        UUID.randomUUID(),
                        LocalDateTime.of(2027, 12, 14, 16, 30),
                        null,
                        "Rådhuset",
                        false));

        String feed = calendar.of(body);

        Calendar read = new CalendarBuilder().build(new StringReader(feed));
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(feed)
                .contains("DTSTART:20270614T143000Z", "DTSTART:20271214T153000Z")
                .contains("SUMMARY:Udvalget", "URL:https://fjordby.example/organisation/udvalget");
    }

    @Test
    void aMeetingThatIsCalledOffStaysInTheFeedAsCancelled() {
        Body body = body();
        body.schedule(SUMMER);
        body.schedule(
                new Meeting(SUMMER.id(), SUMMER.begins(), SUMMER.ends(), SUMMER.place(), true));

        assertThat(calendar.of(body))
                .contains("UID:" + SUMMER.id() + "@faelled", "STATUS:CANCELLED")
                .doesNotContain("STATUS:CONFIRMED");
    }

    private static Body body() {
        return new Body(
                "udvalget",
                new Body.Description(BodyKind.COMMITTEE, "Udvalget", "Til prøve", "", null));
    }
}
