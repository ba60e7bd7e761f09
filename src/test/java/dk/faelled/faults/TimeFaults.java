package dk.faelled.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.TestEnvironment;
import dk.faelled.hearing.Hearing;
import dk.faelled.hearing.HearingKind;
import dk.faelled.hearing.HearingMother;
import dk.faelled.hearing.HearingStage;
import dk.faelled.hearing.HearingState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An hour without a mail server, and clocks that jump. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeFaults {

    private static final int PARTIES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired private HearingStage stage;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;

    private final FaultTable table = new FaultTable();

    @AfterEach
    void nothingIsAmiss() {
        clock.reset();
    }

    @AfterAll
    void write() throws Exception {
        table.write("time");
    }

    @Test
    void mailServerIsAwayForAnHour() {
        List<Mailbox> parties = parties();
        TestEnvironment.MAIL.goAway();
        Hearing hearing;
        try {
            hearing = opened("En time uden post", 10, parties);
            for (int minute = 0; minute <= 60; minute++) {
                clock.forward(Duration.ofMinutes(minute));
                stage.look();
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> waiting(hearing, "and last_error is not null") > 0);
            assertThat(waiting(hearing, "and attempts = 0")).isEqualTo(PARTIES);
        } finally {
            TestEnvironment.MAIL.comeBack();
        }
        tell("mail server away for an hour", "invitations", hearing, parties, "Høring: ");
    }

    /** It also jumps back, as clocks do when they are put right. */
    @Test
    void clockJumpsOverTheNightInWhichItChanges() {
        ZonedDateTime change =
                clock.getZone()
                        .getRules()
                        .nextTransition(clock.instant())
                        .getInstant()
                        .atZone(clock.getZone());
        LocalDate lastDay = change.toLocalDate();
        List<Mailbox> parties = parties();
        Hearing hearing =
                opened(
                        "Uret stilles",
                        (int) ChronoUnit.DAYS.between(LocalDate.now(clock), lastDay),
                        parties);
        ZonedDateTime end = lastDay.plusDays(1).atStartOfDay(clock.getZone());
        List<ZonedDateTime> jumps =
                List.of(
                        change.minusSeconds(1),
                        change.plusSeconds(1),
                        end.minusSeconds(20),
                        change.minusDays(6),
                        end.plusSeconds(1),
                        end.minusHours(2),
                        end.plusHours(1));
        for (ZonedDateTime to : jumps) {
            clock.forward(Duration.between(Instant.now(), to));
            stage.look();
            assertThat(stage.now(hearing).state(clock.instant()))
                    .as("at %s", to)
                    .isEqualTo(
                            to.isBefore(end)
                                    ? HearingState.OPEN
                                    : HearingState.AWAITING_CONCLUSION);
        }
        tell(
                "clock jumps over the change of hours, and back",
                "letters",
                hearing,
                parties,
                "Høring: ");
        tell(
                "clock jumps over the change of hours, and back",
                "reminders",
                hearing,
                parties,
                "Påmindelse om høring: ");
    }

    private static List<Mailbox> parties() {
        return Stream.generate(() -> new Mailbox(UUID.randomUUID() + "@forening.example"))
                .limit(PARTIES)
                .toList();
    }

    private Hearing opened(String title, int days, List<Mailbox> parties) {
        Hearing hearing = stage.draft(HearingKind.POLICY, HearingMother.content(title), 0, days);
        parties.forEach(party -> stage.party(hearing, "En forening", party.address()));
        return stage.open(hearing);
    }

    private long waiting(Hearing hearing, String condition) {
        return jdbc.sql(
                        """
                        select count(*) from outgoing_mail where state = 'WAITING'
                          and recipient in (select email from consulted_party where hearing_id = :hearing)
                        """
                                + condition)
                .param("hearing", hearing.id())
                .query(Long.class)
                .single();
    }

    /** Once none waits any more, everybody has exactly one that begins so. */
    private void tell(
            String fault, String tried, Hearing hearing, List<Mailbox> parties, String subject) {
        Awaitility.await().atMost(PATIENCE).until(() -> waiting(hearing, "") == 0);
        List<Long> received =
                parties.stream()
                        .map(
                                party ->
                                        party.messages().stream()
                                                .map(Mailbox::subject)
                                                .filter(each -> each.startsWith(subject))
                                                .count())
                        .toList();
        table.add(
                new FaultTable.Line(
                        fault,
                        PARTIES + " " + tried,
                        PARTIES,
                        received.stream().filter(count -> count == 0).count(),
                        received.stream().filter(count -> count > 1).count()));
        assertThat(received).containsOnly(1L);
    }
}
