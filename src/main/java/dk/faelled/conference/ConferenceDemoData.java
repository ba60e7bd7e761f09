package dk.faelled.conference;

import static dk.faelled.platform.TimeConfiguration.COPENHAGEN;

import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.Plan;
import dk.faelled.plan.Plans;
import dk.faelled.platform.DemoFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conferences of the demonstration: three held, one that people register for. */
@Component
@Profile("demo")
@Order(DemoFile.CONFERENCE)
class ConferenceDemoData implements ApplicationRunner {

    private static final int ACCEPT_HOURS = 48;
    private static final Duration WRITTEN_AFTER = Duration.ofDays(5);

    private final Conferences conferences;
    private final ConferencePress press;
    private final Plans plans;
    private final Clock clock;

    ConferenceDemoData(Conferences conferences, ConferencePress press, Plans plans, Clock clock) {
        this.conferences = conferences;
        this.press = press;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (conferences.count() > 0) {
            return;
        }
        ConferenceDemoFile file = ConferenceDemoFile.read();
        DemoFile shift = DemoFile.shiftFrom(file.asOf(), clock);
        Plan plan = plans.findBySlug(file.plan()).orElseThrow();
        file.conferences().forEach(entry -> load(entry, file.contact(), plan, shift));
    }

    private void load(
            ConferenceDemoFile.Entry entry, ContactPerson contact, Plan plan, DemoFile shift) {
        ConferenceTime time =
                new ConferenceTime(moment(entry.begins(), shift), moment(entry.ends(), shift));
        ConferenceText text =
                new ConferenceText(
                        entry.title(),
                        entry.lead(),
                        entry.purpose().strip(),
                        entry.themeQuestion(),
                        entry.practical().strip());
        Conference conference = new Conference(plan, entry.slug(), entry.kind(), text, time);
        conference.describe(new Conference.Description(entry.kind(), text, contact));
        conference.schedule(
                new Conference.Setting(
                        time, new Venue(entry.venue(), entry.address(), entry.wayIn(), "")));
        LocalDate closes = shift.day(entry.closes());
        SignUp signUp =
                new SignUp(
                        shift.day(entry.opens()), closes, closes, entry.capacity(), ACCEPT_HOURS);
        conference.admit(
                new Conference.Admission(
                        entry.audience(),
                        signUp,
                        entry.groups().stream()
                                .map(
                                        group ->
                                                new StakeholderGroup(
                                                        UUID.randomUUID(),
                                                        group.name(),
                                                        group.quota()))
                                .toList()));
        conference.plan(
                new Programme(
                        entry.programme().stream().map(item -> item.item(time.day())).toList()));
        conference.announce(
                signUp.opens().minusDays(3).atTime(9, 0).atZone(COPENHAGEN).toInstant());
        if (entry.taken() != null && entry.minutes() != null) {
            Instant later = time.end().plus(WRITTEN_AFTER);
            conference.sumUp(
                    new ConferenceOutcome(
                            shift.text(entry.minutes()).strip(),
                            shift.text(entry.taken()).strip(),
                            List.of(),
                            later),
                    later);
        }
        conferences.save(conference);
        press.show(conference);
    }

    private static LocalDateTime moment(String written, DemoFile shift) {
        LocalDateTime time = LocalDateTime.parse(written);
        return shift.day(time.toLocalDate().toString()).atTime(time.toLocalTime());
    }
}
