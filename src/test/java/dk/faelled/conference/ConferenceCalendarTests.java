package dk.faelled.conference;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.mail.MailProperties;
import dk.faelled.platform.Municipality;
import dk.faelled.platform.PortalProperties;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

class ConferenceCalendarTests {

    private final ConferenceCalendar calendar =
            new ConferenceCalendar(
                    new PortalProperties(
                            URI.create("https://fjordby.example"), Path.of("data"), "k"),
                    new MailProperties("portal@fjordby.example", Duration.ofSeconds(1), false),
                    new Municipality() {
                        @Override
                        public String name() {
                            return "Fjordby Kommune";
                        }

                        @Override
                        public List<String> contactLines() {
                            return List.of();
                        }
                    },
                    Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatIsSentAndShownIsValid() throws IOException, ParserException {
        Conference conference = ConferenceMother.announced();

        for (String content :
                List.of(
                        calendar.published(conference),
                        calendar.invitation(conference, "asta@borger.example"),
                        calendar.cancellation(conference, "asta@borger.example"))) {
            ValidationResult result =
                    new CalendarBuilder().build(new StringReader(content)).validate();
            assertThat(result.getEntries()).as(content).isEmpty();
        }
    }

    @Test
    void anUpdateReplacesWhatCameFirstAndACancellationCancelsIt() {
        Conference conference = ConferenceMother.announced();
        String first = calendar.invitation(conference, "asta@borger.example");
        ConferenceTime later =
                new ConferenceTime(
                        ConferenceMother.EVENING.begins().plusDays(1),
                        ConferenceMother.EVENING.ends().plusDays(1));
        conference.move(
                new Conference.Setting(later, conference.venue()),
                "Salen",
                ConferenceMother.LONG_BEFORE);

        String second = calendar.invitation(conference, "asta@borger.example");
        String last = calendar.cancellation(conference, "asta@borger.example");

        assertThat(uid(second)).isEqualTo(uid(first)).isEqualTo(uid(last));
        assertThat(first).contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20270520T150000Z");
        assertThat(second).contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART:20270521T150000Z");
        assertThat(last).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void onlyThoseWhoHaveASeatLearnHowToTakePartFromHome() {
        Conference conference = ConferenceMother.announced();

        assertThat(calendar.published(conference)).doesNotContain("https://m.example/1");
        assertThat(calendar.invitation(conference, "asta@borger.example"))
                .contains("https://m.example/1", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:asta@borger")
                .contains("ORGANIZER;CN=Fjordby Kommune:mailto:portal@fjordby.example");
    }

    private static String uid(String content) {
        return content.replaceAll("(?s).*UID:(\\S+).*", "$1");
    }
}
