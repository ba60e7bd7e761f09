package dk.faelled.registration;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.account.SignedIn;
import dk.faelled.conference.Audience;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceDesk;
import dk.faelled.conference.ConferenceLife;
import dk.faelled.conference.ConferenceMother;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.conference.ConferenceTime;
import dk.faelled.conference.GroupInUse;
import dk.faelled.conference.ProgrammeItem;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.platform.RecordFields;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Seats, waiting list, changes and mails of one conference, on the whole portal. */
@PortalTest
class RegistrationTests {

    private static final Duration OFFER = Duration.ofHours(49);

    @Autowired private ConferenceStage stage;
    @Autowired private ConferenceLife life;
    @Autowired private ConferenceDesk desk;
    @Autowired private Registrants people;
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

        assertThat(send(conference, asta.address(), Map.of("diet", "Ingen nødder")))
                .hasStatusOk()
                .bodyText()
                .contains("Tak. Se i din mail", asta.address());

        MimeMessage mail = asta.await("Du har en plads");
        assertThat(Mailbox.plainText(mail)).contains("TI-").doesNotContain("nødder");
        assertThat(attachment(mail, "text/calendar")).contains("METHOD:REQUEST", asta.address());
        assertThat(attachment(mail, "image/png")).isNotEmpty();
        assertThat(page(asta.link("Du har en plads")))
                .contains("Vi ses", "Ingen nødder", "Vis koden, når du kommer");
    }

    @Test
    void whoIsRegisteredAlreadyIsToldByMailAlone() {
        Conference conference = stage.open(null);
        String first = body(send(conference, asta.address(), Map.of()));

        String second = body(send(conference, asta.address(), Map.of()));

        assertThat(withoutSecrets(second)).isEqualTo(withoutSecrets(first));
        assertThat(Mailbox.plainText(asta.await("Du er allerede tilmeldt"))).contains("Person");
        assertThat(people.all(conference)).hasSize(1);
    }

    @Test
    void aFullSessionTellsNobodyWhoIsRegistered() {
        LocalDateTime six = LocalDate.now(clock).plusDays(10).atTime(18, 0);
        ProgrammeItem small = ConferenceMother.item("Lille", six, true, 1);
        Conference conference = stage.open(Audience.OPEN, 10, List.of(), List.of(small));
        people.register(conference, asta.address(), null, small.id());
        Map<String, String> full = Map.of("choices", small.id().toString());

        assertThat(send(conference, asta.address(), full))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(conference, birk.address(), full))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aFormThatIsSentTwiceRegistersOnceWithoutAWord() {
        Conference conference = stage.open(5);
        Map<String, String> key = Map.of("key", UUID.randomUUID().toString());

        send(conference, asta.address(), key);
        send(conference, asta.address(), key);

        Registration registration = people.of(conference, asta.address());
        assertThat(letters(registration, "registration-seated")).isEqualTo(1);
        assertThat(letters(registration, "registration-already")).isZero();
    }

    @Test
    void oddAddressesAndNamesStopNothing() {
        Conference conference = stage.open(5);
        Mailbox odd = new Mailbox("a%b|" + asta.address());

        assertThat(send(conference, odd.address(), Map.of("name", "A\u0000B\u0001C")))
                .hasStatusOk();

        Registration registration = people.of(conference, odd.address());
        people.cancel(registration);
        assertThat(registration.attendee().name()).isEqualTo("AB\u0001C");
    }

    @Test
    void aGroupThatWasTakenAwayMeanwhileGivesNoSeat() {
        StakeholderGroup parents = new StakeholderGroup(UUID.randomUUID(), "Forældre", 1);
        Conference conference = stage.open(5, parents);

        assertThatExceptionOfType(RegistrationRefused.class)
                .isThrownBy(() -> people.register(conference, asta.address(), UUID.randomUUID()));

        people.register(conference, asta.address(), parents.id());
        people.register(conference, birk.address(), parents.id());
        people.cancel(people.of(conference, asta.address()));
        SignedIn mille = as("mille@fjordby.example");
        Conference.Admission admission = conference.admission();
        assertThatExceptionOfType(GroupInUse.class)
                .isThrownBy(
                        () ->
                                desk.admit(
                                        conference.slug(),
                                        RecordFields.fingerprint(admission),
                                        new Conference.Admission(
                                                Audience.OPEN, admission.signUp(), List.of()),
                                        mille));
    }

    @Test
    void nothingIsOfferedAnyMoreOnceItIsCalledOff() {
        Conference conference = stage.open(1);
        Registration seated = people.register(conference, asta.address(), null);
        people.register(conference, birk.address(), null);
        people.cancel(seated);
        String link = path(birk.link("Der er en plads til dig"));

        life.cancel(conference.slug(), "Sygdom", as("mille@fjordby.example"));

        assertThat(post(link + "/tilmelding/ja")).hasStatus(HttpStatus.CONFLICT);
        clock.forward(OFFER);
        people.passTime();
        assertThat(letters(people.of(conference, birk.address()), "registration-lapsed")).isZero();
    }

    @Test
    void theNextInLineIsOfferedASeatAndLosesItWhenNotAccepted() {
        Conference conference = stage.open(1);
        Registration seated = people.register(conference, asta.address(), null);
        people.register(conference, birk.address(), null);
        people.register(conference, carl.address(), null);
        assertThat(page(carl.link("Du er på venteliste"))).contains("Du er nummer 2 i køen");

        people.cancel(seated);

        assertThat(people.state(conference, birk.address())).isEqualTo(RegistrationState.OFFERED);
        assertThat(people.state(conference, carl.address())).isEqualTo(RegistrationState.WAITING);
        assertThat(attachment(asta.await("Du har meldt afbud"), "text/calendar"))
                .contains("METHOD:CANCEL");
        clock.forward(OFFER);
        people.passTime();

        assertThat(people.state(conference, birk.address())).isEqualTo(RegistrationState.LAPSED);
        birk.await("Pladsen er gået videre");
        String link = carl.link("Der er en plads til dig");
        assertThat(post(path(link) + "/tilmelding/ja")).hasStatus3xxRedirection();
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
        as("mille@fjordby.example");
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
    void whatIsChosenCanBeFullWithoutAnythingBeingLost() {
        LocalDateTime six = LocalDate.now(clock).plusDays(10).atTime(18, 0);
        ProgrammeItem small = ConferenceMother.item("Lille", six, true, 1);
        ProgrammeItem large = ConferenceMother.item("Stor", six, true, null);
        Conference conference = stage.open(Audience.OPEN, 10, List.of(), List.of(small, large));
        people.register(conference, asta.address(), null, small.id());

        MvcTestResult refused =
                send(conference, birk.address(), Map.of("choices", small.id().toString()));

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("blev fuldt imens", birk.address());
        assertThat(send(conference, birk.address(), Map.of("choices", large.id().toString())))
                .hasStatusOk();
    }

    @Test
    void afterTheLastDayOneCanStillCancelButNotChange() {
        Conference conference = stage.open(2);
        people.register(conference, asta.address(), null);
        String path = path(asta.link("Du har en plads"));

        clock.forward(Duration.ofDays(8));

        assertThat(page(path))
                .contains("Det er for sent at rette")
                .doesNotContain("/tilmelding/ret\"");
        assertThat(
                        portal.post()
                                .uri(path + "/tilmelding/ret")
                                .with(formToken())
                                .param("name", "Asta")
                                .param("email", asta.address())
                                .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(path + "/tilmelding/afbud")).hasStatus3xxRedirection();
        assertThat(people.of(conference, asta.address()).isLate()).isTrue();
        assertThat(post(path + "/tilmelding/afbud")).hasStatus3xxRedirection();
        assertThat(letters(people.of(conference, asta.address()), "registration-cancelled"))
                .isEqualTo(1);
    }

    @Test
    void everybodyIsToldOfAMoveAndOfACancellation() {
        Conference conference = stage.open(1);
        people.register(conference, asta.address(), null);
        people.register(conference, birk.address(), null);
        SignedIn mille = as("mille@fjordby.example");
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
        assertThat(attachment(moved, "text/calendar")).contains("SEQUENCE:1", "METHOD:REQUEST");
        assertThat(Mailbox.plainText(birk.await("Flyttet"))).contains("Salen er optaget");

        life.cancel(conference.slug(), "For få kan komme", mille);

        assertThat(attachment(asta.await("Aflyst"), "text/calendar"))
                .contains("SEQUENCE:2", "METHOD:CANCEL");
        birk.await("Aflyst");
        assertThat(page(asta.link("Aflyst"))).contains("For få kan komme");
        assertThat(send(conference, carl.address(), Map.of()))
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
        assertThat(letters(registration, "registration-reminder")).isEqualTo(1);
        assertThat(letters(registration, "registration-thanks")).isEqualTo(1);
        String path = path(asta.link("Tak, fordi du kom")) + "/tilmelding/evaluering";
        assertThat(post(path + "?rating=5&text=Fint")).hasStatus3xxRedirection();
        assertThat(post(path + "?rating=1")).hasStatus(HttpStatus.CONFLICT);
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
        assertThat(page(receipt)).doesNotContain("hasselnødder", "Kørestol");
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

    private MvcTestResult send(Conference conference, String email, Map<String, String> more) {
        var request =
                portal.post()
                        .uri(conference.path() + "/tilmelding")
                        .with(formToken())
                        .with(
                                each -> {
                                    each.setRemoteAddr(email);
                                    return each;
                                })
                        .param("name", more.getOrDefault("name", "Person"))
                        .param("email", email);
        more.forEach(
                (name, value) -> {
                    if (!name.equals("name")) {
                        request.param(name, value);
                    }
                });
        return request.exchange();
    }

    private MvcTestResult post(String path) {
        return portal.post().uri(path).with(formToken()).exchange();
    }

    private String page(String link) {
        return body(portal.get().uri(path(link)).exchange());
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String withoutSecrets(String page) {
        return page.replaceAll("value=\"[^\"]*\"|data-\\w+=\"[^\"]*\"", "");
    }

    private SignedIn as(String email) {
        SignedIn who = (SignedIn) staff.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                who, null, who.getAuthorities()));
        return who;
    }

    private long letters(Registration registration, String kind) {
        return jdbc.sql("select count(*) from outgoing_mail where once_key like :key")
                .param("key", kind + ":" + registration.id() + ":%")
                .query(Long.class)
                .single();
    }

    private static String attachment(MimeMessage message, String type) {
        return Mailbox.attachment(message, type);
    }
}
