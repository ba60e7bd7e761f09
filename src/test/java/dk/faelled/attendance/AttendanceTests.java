package dk.faelled.attendance;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.Mailbox;
import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.conference.Audience;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.document.AccessiblePdf;
import dk.faelled.registration.Registrants;
import dk.faelled.registration.Registration;
import dk.faelled.registration.RegistrationState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What those who arrange a conference see and do. */
@PortalTest
class AttendanceTests {

    @Autowired private ConferenceStage stage;
    @Autowired private Registrants people;
    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private MovableClock clock;

    private final Mailbox asta = new Mailbox(UUID.randomUUID() + "@borger.example");
    private final StakeholderGroup parents =
            new StakeholderGroup(UUID.randomUUID(), "Forældre", null);

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void listsBadgesAndCertificatesPassPdfUa() {
        Conference conference = stage.open(100, parents);
        for (int i = 0; i < 23; i++) {
            people.register(conference, i + asta.address(), parents.id());
        }
        Registration one = people.of(conference, 0 + asta.address());
        begin(conference);
        people.arrive(one);

        for (String paper : List.of("liste.pdf", "navneskilte.pdf", "beviser.pdf")) {
            MvcTestResult result = get(conference, "/deltagere/" + paper);
            assertThat(result).hasStatusOk();
            AccessiblePdf.check(result.getResponse().getContentAsByteArray(), paper);
        }
    }

    @Test
    void papersOfAConferenceNobodyComesToPassAsWell() {
        Conference conference = stage.open(100);

        for (String paper : List.of("liste.pdf", "navneskilte.pdf", "beviser.pdf")) {
            AccessiblePdf.check(
                    get(conference, "/deltagere/" + paper).getResponse().getContentAsByteArray(),
                    paper);
        }
    }

    @Test
    void aTicketOpensThePersonAndOnTheDayTheDoor() {
        Conference conference = stage.open(5);
        Conference other = stage.open(5);
        Registration registration = people.register(conference, asta.address(), null);

        assertThat(get(conference, "/ankomst/" + registration.code()))
                .bodyText()
                .contains(registration.attendee().name(), "Er kommet");
        assertThat(get(other, "/ankomst/" + registration.code()))
                .bodyText()
                .contains("Koden hører ikke til dette arrangement");
        post(conference, "/ankomst/" + registration.id() + "/kom");
        assertThat(people.of(conference, asta.address()).arrivedAt()).isNull();
        begin(conference);
        post(conference, "/ankomst/" + registration.id() + "/kom");
        assertThat(people.of(conference, asta.address()).arrivedAt()).isNotNull();
        assertThat(post(other, "/ankomst/" + registration.id() + "/kom"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(conference, "/deltagere/deltagere.xlsx")).hasStatusOk();
    }

    @Test
    void somebodyWhoComesUnregisteredIsLetInAlthoughItIsFull() {
        Conference conference = stage.open(1, parents);
        people.register(conference, asta.address(), parents.id());
        begin(conference);

        post(conference, "/ankomst/uden-tilmelding", "name=Uventet", "group=" + parents.id());

        assertThat(people.all(conference))
                .filteredOn(each -> each.source() == Registration.Source.DOOR)
                .singleElement()
                .satisfies(
                        guest -> {
                            assertThat(guest.arrivedAt()).isNotNull();
                            assertThat(guest.attendee().groupId()).isEqualTo(parents.id());
                        });
    }

    @Test
    void aWrongArrivalCanBeTakenBackWithoutLeavingASeat() {
        Conference conference = stage.open(1);
        people.register(conference, asta.address(), null);
        Registration waiting = people.register(conference, "b" + asta.address(), null);
        begin(conference);
        String key = UUID.randomUUID().toString();

        people.arrive(waiting);
        people.unarrive(waiting);
        post(conference, "/ankomst/uden-tilmelding", "name=Uventet", "key=" + key);
        post(conference, "/ankomst/uden-tilmelding", "name=Uventet", "key=" + key);

        assertThat(people.state(conference, "b" + asta.address()))
                .isEqualTo(RegistrationState.WAITING);
        assertThat(people.all(conference)).hasSize(3);
        post(conference, "/ankomst/" + key + "/fortryd");
        assertThat(people.all(conference)).filteredOn(each -> each.state().takesSeat()).hasSize(1);
    }

    @Test
    void anInvitationThatWasPassedOnOpensNobodyElsesReceipt() {
        Conference conference = stage.open(5);
        post(conference, "/indbudte", "guests=Asta Ørsted;" + asta.address());
        post(conference, "/indbudte/breve");
        String link = URI.create(asta.link("Invitation")).getPath();

        portal.post()
                .uri(link + "/invitation/tilmelding")
                .with(formToken())
                .param("name", "Birk")
                .param("email", "birk-" + asta.address())
                .param("access", "Kørestol")
                .exchange();

        assertThat(people.state(conference, "birk-" + asta.address()))
                .isEqualTo(RegistrationState.SEATED);
        assertThat(portal.get().uri(link).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Invitationen er besvaret")
                .doesNotContain("Kørestol");
    }

    @Test
    void aMessageThatIsSentTwiceIsOne() {
        Conference conference = stage.open(5);
        people.register(conference, asta.address(), null);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            post(
                    conference,
                    "/beskeder",
                    "readers=ALL",
                    "subject=Husk regntøj",
                    "text=Vi går ud.",
                    "key=" + key);
        }

        assertThat(Mailbox.plainText(asta.await("Husk regntøj"))).contains("Vi går ud.");
        assertThat(get(conference, "/beskeder")).bodyText().containsOnlyOnce("Vi går ud.");
    }

    @Test
    void theInvitedAnswerByTheirOwnLinkAlone() {
        Conference conference = stage.open(Audience.INVITED, 5, List.of(parents), List.of());
        assertThat(
                        post(
                                conference,
                                "/indbudte",
                                "guests=Asta Ørsted;" + asta.address() + ";FOA;Fædre"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Gruppen på linje 1 findes ikke");
        post(conference, "/indbudte", "guests=Asta Ørsted;" + asta.address() + ";FOA;forældre");
        post(conference, "/indbudte/breve");

        String link = URI.create(asta.link("Invitation")).getPath();
        assertThat(portal.get().uri(link).exchange())
                .bodyText()
                .contains("Asta Ørsted", "Kommer du?");
        MvcTestResult stranger =
                portal.post()
                        .uri(conference.path() + "/tilmelding")
                        .with(formToken())
                        .param("name", "Fremmed")
                        .param("email", "fremmed@borger.example")
                        .param("group", parents.id().toString())
                        .exchange();
        assertThat(stranger)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("linket i en invitation");
        portal.post()
                .uri(link + "/invitation/tilmelding")
                .with(formToken())
                .param("name", "Asta Ørsted")
                .param("email", asta.address())
                .param("group", parents.id().toString())
                .exchange();

        asta.await("Du har en plads");
        assertThat(get(conference, "/indbudte")).bodyText().contains("Har plads", "FOA");
    }

    private void begin(Conference conference) {
        clock.forward(Duration.between(clock.instant(), conference.time().start()));
    }

    private MvcTestResult get(Conference conference, String page) {
        return portal.get().uri(address(conference) + page).with(user(mille())).exchange();
    }

    /** Sends a form; its fields are given as {@code name=value}. */
    private MvcTestResult post(Conference conference, String page, String... fields) {
        var request =
                portal.post().uri(address(conference) + page).with(formToken()).with(user(mille()));
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private static String address(Conference conference) {
        return "/forvaltning/arrangementer/" + conference.slug();
    }

    private UserDetails mille() {
        return staff.loadUserByUsername("mille@fjordby.example");
    }
}
