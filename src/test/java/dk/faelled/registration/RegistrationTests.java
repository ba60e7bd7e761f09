package dk.faelled.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.account.SignedIn;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceLife;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.conference.ConferenceTime;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.platform.RecordFields;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Seats, waiting list, changes and mails of one conference, on the whole portal. */
@PortalTest
class RegistrationTests {

    private static final Duration OFFER = Duration.ofHours(49);

    @Autowired private ConferenceStage stage;
    @Autowired private ConferenceLife life;
    @Autowired private ConferenceDesk desk;
    @Autowired private Registrants people;
    @Autowired private PortalVisits visits;
    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient jdbc;

    private final Mailbox asta = new Mailbox(UUID.randomUUID() + "@borger.example");
    private final Mailbox birk = new Mailbox(UUID.randomUUID() + "@borger.example");
    private final Mailbox carl = new Mailbox(UUID.randomUUID() + "@borger.example");

    @AfterEach
    void reset() {
        clock.reset();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSeatComesWithATicketForTheCalendarAndTheDoor() {
        Conference conference = stage.open(null);

        assertThat(visits.send(conference, asta.address(), Map.of("diet", "Ingen nødder")))
                .hasStatusOk()
                .bodyText()
                .contains("Tak. Se i din mail", asta.address());

        MimeMessage mail = asta.await("Du har en plads");
        assertThat(Mailbox.plainText(mail)).contains("TI-").doesNotContain("nødder");
        assertThat(Mailbox.attachment(mail, "text/calendar"))
                .contains("METHOD:REQUEST", asta.address());
        assertThat(Mailbox.attachment(mail, "image/png")).isNotEmpty();
        assertThat(visits.page(asta.link("Du har en plads")))
                .contains("Vi ses", "Ingen nødder", "Vis koden, når du kommer");
    }

    @Test
    void theNextInLineIsOfferedASeatAndLosesItWhenNotAccepted() {
        Conference conference = stage.open(1);
        Registration seated = people.register(conference, asta.address(), null);
        people.register(conference, birk.address(), null);
        people.register(conference, carl.address(), null);
        assertThat(visits.page(carl.link("Du er på venteliste"))).contains("Du er nummer 2 i køen");

        people.cancel(seated);

        assertThat(people.state(conference, birk.address())).isEqualTo(RegistrationState.OFFERED);
        assertThat(people.state(conference, carl.address())).isEqualTo(RegistrationState.WAITING);
        assertThat(Mailbox.attachment(asta.await("Du har meldt afbud"), "text/calendar"))
                .contains("METHOD:CANCEL");
        clock.forward(OFFER);
        people.passTime();

        assertThat(people.state(conference, birk.address())).isEqualTo(RegistrationState.LAPSED);
        birk.await("Pladsen er gået videre");
        String link = carl.link("Der er en plads til dig");
        assertThat(visits.post(PortalVisits.path(link) + "/tilmelding/ja"))
                .hasStatus3xxRedirection();
        assertThat(people.state(conference, carl.address())).isEqualTo(RegistrationState.SEATED);
        carl.await("Du har en plads");
    }

    @Test
    void aGroupThatIsFullWaitsAlthoughOthersHaveSeats() {
        StakeholderGroup parents = new StakeholderGroup(UUID.randomUUID(), "Forældre", 1);
        StakeholderGroup staffGroup = new StakeholderGroup(UUID.randomUUID(), "Personale", 5);
        Conference conference = stage.open(6, parents, staffGroup);
        people.register(conference, asta.address(), parents.id());

        people.register(conference, birk.address(), parents.id());
        people.register(conference, carl.address(), staffGroup.id());

        assertThat(people.state(conference, birk.address())).isEqualTo(RegistrationState.WAITING);
        assertThat(people.state(conference, carl.address())).isEqualTo(RegistrationState.SEATED);
        visits.as("mille@fjordby.example");
        SignedIn mille = (SignedIn) staff.loadUserByUsername("mille@fjordby.example");
        Conference.Admission admission = conference.admission();
        desk.admit(
                conference.slug(),
                RecordFields.fingerprint(admission),
                new Conference.Admission(
                        admission.audience(),
                        admission.signUp(),
                        List.of(
                                new StakeholderGroup(parents.id(), "Forældre", 2),
                                new StakeholderGroup(staffGroup.id(), "Personale", 4))),
                mille);
        assertThat(people.state(conference, birk.address())).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void everybodyIsToldOfAMoveAndOfACancellation() {
        Conference conference = stage.open(1);
        people.register(conference, asta.address(), null);
        people.register(conference, birk.address(), null);
        SignedIn mille = visits.as("mille@fjordby.example");
        ConferenceTime time = conference.time();
        ConferenceTime later =
                new ConferenceTime(time.begins().plusDays(1), time.ends().plusDays(1));

        life.move(
                conference.slug(),
                new Conference.Setting(later, conference.venue()),
                "Salen er optaget",
                mille);

        MimeMessage moved = asta.await("Flyttet");
        assertThat(Mailbox.plainText(moved)).contains("Salen er optaget", "Før var det");
        assertThat(Mailbox.attachment(moved, "text/calendar"))
                .contains("SEQUENCE:1", "METHOD:REQUEST");
        assertThat(Mailbox.plainText(birk.await("Flyttet"))).contains("Salen er optaget");

        life.cancel(conference.slug(), "For få kan komme", mille);

        assertThat(Mailbox.attachment(asta.await("Aflyst"), "text/calendar"))
                .contains("SEQUENCE:2", "METHOD:CANCEL");
        birk.await("Aflyst");
        assertThat(visits.page(asta.link("Aflyst"))).contains("For få kan komme");
        assertThat(visits.send(conference, carl.address(), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void peopleAreRemindedOnceAndThankedOnce() {
        Conference conference = stage.open(5);
        Registration registration = people.register(conference, asta.address(), null);

        clock.forward(Duration.ofDays(9));
        people.passTime();
        people.passTime();
        asta.await("Vi ses snart");
        clock.reset();
        clock.forward(Duration.between(clock.instant(), conference.time().start()));
        people.arrive(registration);
        clock.forward(Duration.ofDays(12));
        people.passTime();
        people.passTime();

        asta.await("Tak, fordi du kom");
        assertThat(visits.letters(registration, "registration-reminder")).isEqualTo(1);
        assertThat(visits.letters(registration, "registration-thanks")).isEqualTo(1);
        String path = PortalVisits.path(asta.link("Tak, fordi du kom")) + "/tilmelding/evaluering";
        assertThat(visits.post(path + "?rating=5&text=Fint")).hasStatus3xxRedirection();
        assertThat(visits.post(path + "?rating=1")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void foodAndAccessNeedsAreGoneAfterFourteenDays() {
        Conference conference = stage.open(5);
        Needs some = new Needs("Tåler ikke hasselnødder", "Kørestol");
        Registration registration = people.register(conference, asta.address(), null, some);
        String receipt = asta.link("Du har en plads");
        assertThat(everywhere()).isEqualTo(1);

        clock.forward(Duration.ofDays(23));
        people.passTime();
        assertThat(people.needsOf(registration)).isEqualTo(some);
        clock.forward(Duration.ofDays(25));
        people.passTime();

        assertThat(people.needsOf(registration)).isEqualTo(Needs.NONE);
        assertThat(everywhere()).isZero();
        assertThat(visits.page(receipt)).doesNotContain("hasselnødder", "Kørestol");
    }

    /** In how many rows of the whole database the needs stand. */
    private long everywhere() {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .mapToLong(
                        table ->
                                jdbc.sql(
                                                "select count(*) from \"%s\" t where t::text like '%%hasselnødder%%'"
                                                        .formatted(table))
                                        .query(Long.class)
                                        .single())
                .sum();
    }
}
