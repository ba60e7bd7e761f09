package dk.faelled.conference;

import dk.faelled.hearing.HearingMother;
import dk.faelled.plan.ContactPerson;
import dk.faelled.plan.Plan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conferences for tests. */
public final class ConferenceMother {

    /** A day far from the changes of the clock. */
    static final ConferenceTime EVENING =
            new ConferenceTime(
                    LocalDateTime.of(2027, 5, 20, 17, 0), LocalDateTime.of(2027, 5, 20, 20, 0));

    static final Instant LONG_BEFORE = Instant.parse("2027-03-01T08:00:00Z");

    private ConferenceMother() {}

    static Conference draft() {
        Conference conference = of(HearingMother.plan(), "konference", EVENING);
        conference.plan(new Programme(List.of(item("Velkomst", EVENING.begins(), false, null))));
        return conference;
    }

    static Conference announced() {
        Conference conference = draft();
        conference.announce(LONG_BEFORE);
        return conference;
    }

    static Conference of(Plan plan, String slug, ConferenceTime time) {
        Conference conference =
                new Conference(
                        plan,
                        slug,
                        ConferenceKind.STAKEHOLDER_CONFERENCE,
                        new ConferenceText(slug, "Kort fortalt", "Derfor", "Hvad nu?", "Kaffe"),
                        time);
        conference.describe(
                new Conference.Description(
                        ConferenceKind.STAKEHOLDER_CONFERENCE,
                        conference.text(),
                        new ContactPerson("Frida", "", "70 00 00 12", "a@fjordby.example")));
        conference.schedule(
                new Conference.Setting(
                        time,
                        new Venue(
                                "Energiparken", "Havnevej 1", "Elevator", "https://m.example/1")));
        return conference;
    }

    public static ProgrammeItem item(
            String title, LocalDateTime begins, boolean choosable, @Nullable Integer seats) {
        return new ProgrammeItem(
                UUID.randomUUID(),
                ProgrammeItem.Kind.GROUP_DISCUSSION,
                begins,
                begins.plusMinutes(30),
                title,
                "",
                "",
                List.of(),
                choosable,
                seats);
    }
}
