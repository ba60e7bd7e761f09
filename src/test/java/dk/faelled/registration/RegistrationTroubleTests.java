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
import dk.faelled.conference.GroupInUse;
import dk.faelled.conference.ProgrammeItem;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.platform.RecordFields;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What goes wrong while people register: twice, too late, full, odd, strangers asking. */
@PortalTest
class RegistrationTroubleTests {

    private static final Duration OFFER = Duration.ofHours(49);

    @Autowired private ConferenceStage stage;
    @Autowired private ConferenceLife life;
    @Autowired private ConferenceDesk desk;
    @Autowired private Registrants people;
    @Autowired private PortalVisits visits;
    @Autowired private MockMvcTester portal;
    @Autowired private MovableClock clock;

    private final Mailbox asta = new Mailbox(UUID.randomUUID() + "@borger.example");
    private final Mailbox birk = new Mailbox(UUID.randomUUID() + "@borger.example");

    @AfterEach
    void reset() {
        clock.reset();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoIsRegisteredAlreadyIsToldByMailAlone() {
        Conference conference = stage.open(null);
        String first = PortalVisits.body(visits.send(conference, asta.address(), Map.of()));

        String second = PortalVisits.body(visits.send(conference, asta.address(), Map.of()));

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

        assertThat(visits.send(conference, asta.address(), full))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visits.send(conference, birk.address(), full))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aFormThatIsSentTwiceRegistersOnceWithoutAWord() {
        Conference conference = stage.open(5);
        Map<String, String> key = Map.of("key", UUID.randomUUID().toString());

        visits.send(conference, asta.address(), key);
        visits.send(conference, asta.address(), key);

        Registration registration = people.of(conference, asta.address());
        assertThat(visits.letters(registration, "registration-seated")).isEqualTo(1);
        assertThat(visits.letters(registration, "registration-already")).isZero();
    }

    @Test
    void oddAddressesAndNamesStopNothing() {
        Conference conference = stage.open(5);
        Mailbox odd = new Mailbox("a%b|" + asta.address());

        assertThat(visits.send(conference, odd.address(), Map.of("name", "A\u0000B\u0001C")))
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
        SignedIn mille = visits.as("mille@fjordby.example");
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
        String link = PortalVisits.path(birk.link("Der er en plads til dig"));

        life.cancel(conference.slug(), "Sygdom", visits.as("mille@fjordby.example"));

        assertThat(visits.post(link + "/tilmelding/ja")).hasStatus(HttpStatus.CONFLICT);
        clock.forward(OFFER);
        people.passTime();
        assertThat(visits.letters(people.of(conference, birk.address()), "registration-lapsed"))
                .isZero();
    }

    @Test
    void whatIsChosenCanBeFullWithoutAnythingBeingLost() {
        LocalDateTime six = LocalDate.now(clock).plusDays(10).atTime(18, 0);
        ProgrammeItem small = ConferenceMother.item("Lille", six, true, 1);
        ProgrammeItem large = ConferenceMother.item("Stor", six, true, null);
        Conference conference = stage.open(Audience.OPEN, 10, List.of(), List.of(small, large));
        people.register(conference, asta.address(), null, small.id());

        MvcTestResult refused =
                visits.send(conference, birk.address(), Map.of("choices", small.id().toString()));

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("blev fuldt imens", birk.address());
        assertThat(
                        visits.send(
                                conference,
                                birk.address(),
                                Map.of("choices", large.id().toString())))
                .hasStatusOk();
    }

    @Test
    void afterTheLastDayOneCanStillCancelButNotChange() {
        Conference conference = stage.open(2);
        people.register(conference, asta.address(), null);
        String path = PortalVisits.path(asta.link("Du har en plads"));

        clock.forward(Duration.ofDays(8));

        assertThat(visits.page(path))
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
        assertThat(visits.post(path + "/tilmelding/afbud")).hasStatus3xxRedirection();
        assertThat(people.of(conference, asta.address()).isLate()).isTrue();
        assertThat(visits.post(path + "/tilmelding/afbud")).hasStatus3xxRedirection();
        assertThat(visits.letters(people.of(conference, asta.address()), "registration-cancelled"))
                .isEqualTo(1);
    }

    private static String withoutSecrets(String page) {
        return page.replaceAll("value=\"[^\"]*\"|data-\\w+=\"[^\"]*\"", "");
    }
}
