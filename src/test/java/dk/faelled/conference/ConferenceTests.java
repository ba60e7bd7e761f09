package dk.faelled.conference;

import static dk.faelled.conference.ConferenceMother.EVENING;
import static dk.faelled.conference.ConferenceMother.LONG_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.faelled.plan.ContactPerson;
import dk.faelled.platform.Difference;
import dk.faelled.platform.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConferenceTests {

    @Test
    void timeOpensAndEndsRegistrationAndTheDay() {
        Conference conference = ConferenceMother.announced();

        assertThat(conference.state(LONG_BEFORE)).isEqualTo(ConferenceState.ANNOUNCED);
        assertThat(conference.state(at(2027, 4, 1, 0, 0))).isEqualTo(ConferenceState.OPEN);
        assertThat(conference.state(at(2027, 5, 13, 23, 59))).isEqualTo(ConferenceState.OPEN);
        assertThat(conference.state(at(2027, 5, 14, 0, 0))).isEqualTo(ConferenceState.CLOSED);
        assertThat(conference.state(at(2027, 5, 20, 17, 0))).isEqualTo(ConferenceState.UNDER_WAY);
        assertThat(conference.state(at(2027, 5, 20, 20, 0))).isEqualTo(ConferenceState.HELD);
    }

    @Test
    void cannotBeAnnouncedTwiceNorWhenItHasBegun() {
        Conference conference = ConferenceMother.announced();

        refuses(() -> conference.announce(LONG_BEFORE));
        refuses(() -> ConferenceMother.draft().announce(EVENING.start()));
    }

    @Test
    void takesItsProgrammeAndItsDaysAlongWhenItIsMoved() {
        Conference conference = ConferenceMother.announced();
        ConferenceTime later =
                new ConferenceTime(
                        EVENING.begins().plusDays(7).minusHours(1), EVENING.ends().plusDays(7));

        ConferenceNotice notice =
                conference.move(
                        new Conference.Setting(later, conference.venue()), "Salen", LONG_BEFORE);

        assertThat(notice.former()).isEqualTo(EVENING);
        assertThat(conference.programme().items().getFirst().begins()).isEqualTo(later.begins());
        assertThat(conference.signUp().closes()).isEqualTo(EVENING.day());
        assertThat(conference.sequence()).isEqualTo(1);
        assertThat(conference.notices()).containsExactly(notice);
    }

    @Test
    void isNeitherMovedNorWrittenOnceItIsOver() {
        Conference conference = ConferenceMother.announced();
        Conference.Setting same = conference.setting();

        refuses(() -> conference.move(same, "For sent", EVENING.start()));
        refuses(() -> conference.cancel("For sent", EVENING.end()));
        conference.cancel("Sygdom", LONG_BEFORE);
        refuses(() -> conference.plan(Programme.NONE));
        assertThat(conference.state(EVENING.end())).isEqualTo(ConferenceState.CANCELLED);
    }

    @Test
    void cannotBeSummedUpBeforeItBegins() {
        Conference conference = ConferenceMother.announced();
        ConferenceOutcome outcome = ConferenceOutcome.NONE.written("Referat", "Planen");

        refuses(() -> conference.sumUp(outcome, LONG_BEFORE));
        conference.sumUp(outcome, EVENING.start());

        assertThat(conference.outcome().isPublished()).isFalse();
    }

    @Test
    void hasNoHourThatClocksLeaveOut() {
        LocalDateTime leftOut = LocalDateTime.of(2027, 3, 28, 2, 30);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConferenceTime(leftOut, leftOut.plusHours(4)));
        assertThat(new ConferenceTime(leftOut.minusHours(1), leftOut.plusHours(1)).start())
                .isEqualTo(Instant.parse("2027-03-28T00:30:00Z"));
    }

    @Test
    void tellsTheLogWhatWasChanged() {
        Conference conference = ConferenceMother.announced();
        Map<String, String> before = ConferenceFields.of(conference);
        ConferenceText text = conference.text();
        conference.describe(
                new Conference.Description(
                        conference.kind(),
                        new ConferenceText("Nyt navn", text.lead(), "", "", text.practical()),
                        new ContactPerson("Gerda", "Chef", "", "")));

        assertThat(ConferenceFields.differences(before, conference))
                .extracting(Difference::field)
                .containsExactly(
                        "conference.field.title",
                        "conference.field.purpose",
                        "conference.field.themeQuestion",
                        "conference.field.contact");
    }

    @Test
    void letsPeopleChooseAmongWhatRunsAtTheSameTime() {
        LocalDateTime six = LocalDateTime.of(2027, 5, 20, 18, 0);
        Programme programme =
                new Programme(
                        List.of(
                                ConferenceMother.item("B", six, true, 20),
                                ConferenceMother.item("A", six, true, null),
                                ConferenceMother.item("Kaffe", six.plusHours(1), false, null)));

        assertThat(programme.choices())
                .singleElement()
                .satisfies(
                        choice ->
                                assertThat(choice.items())
                                        .extracting(ProgrammeItem::title)
                                        .containsExactly("A", "B"));
    }

    private static void refuses(ThrowingCallable act) {
        assertThatExceptionOfType(IllegalConferenceTransition.class).isThrownBy(act);
    }

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute)
                .atZone(TimeConfiguration.COPENHAGEN)
                .toInstant();
    }
}
