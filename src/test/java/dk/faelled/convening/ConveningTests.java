package dk.faelled.convening;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.account.Grant;
import dk.faelled.conference.Audience;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceMother;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.conference.ProgrammeItem;
import dk.faelled.idea.Png;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import dk.faelled.registration.PortalVisits;
import dk.faelled.registration.Registrants;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Writing a conference, from the first draft to what came of it. */
@PortalTest
class ConveningTests {

    @Autowired private ConferenceStage stage;
    @Autowired private Registrants people;
    @Autowired private PlanMother plans;
    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private MovableClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aDraftTellsWhatIsMissingAndIsPublicOnceNothingIs() {
        Plan plan = plans.published("moede-" + UUID.randomUUID().toString().substring(0, 8));
        plans.grant(plan, "mille@fjordby.example", EnumSet.of(Grant.EDITOR));
        LocalDate day = LocalDate.now(clock).plusDays(20);
        String desk =
                Objects.requireNonNull(
                                send(
                                                "/forvaltning/planer/"
                                                        + plan.slug()
                                                        + "/arrangementer",
                                                "title=Møde om " + plan.slug(),
                                                "kind=WORKSHOP",
                                                "day=" + day,
                                                "begins=17:00",
                                                "ends=20:00")
                                        .getResponse()
                                        .getRedirectedUrl())
                        .replaceAll("/om$", "");
        String page = desk.replace("/forvaltning", "");

        send(desk + "/annoncering");
        assertThat(portal.get().uri(page).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        about(desk, "lead=Kort", "contactName=Frida");
        send(
                desk + "/sted",
                based(desk + "/sted"),
                "day=" + day,
                "begins=17:00",
                "ends=20:00",
                "venueName=Skolen");
        send(
                desk + "/program/ny",
                "kind=WELCOME",
                "title=Velkommen",
                "day=" + day,
                "begins=17:00",
                "ends=17:30",
                "speakers=Ida Ibsen, arkitekt");
        send(desk + "/annoncering");

        assertThat(portal.get().uri(page).exchange())
                .bodyText()
                .contains("Møde om " + plan.slug(), "Velkommen", "Ida Ibsen, arkitekt", "Skolen");
        assertThat(portal.get().uri("/planer/" + plan.slug()).exchange()).bodyText().contains(page);
    }

    @Test
    void anHourThatIsLeftOutInSpringCannotBeChosen() {
        Conference conference = stage.open(5);

        assertThat(
                        send(
                                desk(conference) + "/flytning",
                                "day=2027-03-28",
                                "begins=02:30",
                                "ends=05:00",
                                "venueName=Skolen",
                                "reason=Salen"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Den time findes ikke");
    }

    @Test
    void twoWhoWriteTheSameSeeEachOther() {
        Conference conference = stage.open(5);
        String before = based(desk(conference) + "/om");
        about(desk(conference), "lead=Første", "contactName=Frida");

        MvcTestResult second =
                send(
                        desk(conference) + "/om",
                        before,
                        "kind=SEMINAR",
                        "title=" + conference.title(),
                        "lead=Anden",
                        "contactName=Frida");

        assertThat(second).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Første", "Anden");
        assertThat(stage.now(conference).text().lead()).isEqualTo("Første");
    }

    @Test
    void whatPeopleChoseStaysInTheProgramme() {
        LocalDateTime six = LocalDate.now(clock).plusDays(10).atTime(18, 0);
        ProgrammeItem chosen = ConferenceMother.item("Valgt", six, true, null);
        ProgrammeItem other = ConferenceMother.item("Fravalgt", six, true, null);
        Conference conference = stage.open(Audience.OPEN, 5, List.of(), List.of(chosen, other));
        people.register(conference, UUID.randomUUID() + "@borger.example", null, chosen.id());

        send(desk(conference) + "/program/" + chosen.id() + "/sletning");
        send(desk(conference) + "/program/" + other.id() + "/sletning");

        assertThat(stage.now(conference).programme().items())
                .extracting(ProgrammeItem::title)
                .containsExactly("Valgt");
    }

    @Test
    void everybodyReadsWhatCameOfItOnceItIsPublished() throws IOException {
        Conference conference = stage.open(5);
        assertThat(send(desk(conference) + "/opsamling/offentliggoerelse", "vis=true"))
                .hasStatus(HttpStatus.CONFLICT);
        clock.forward(Duration.between(clock.instant(), conference.time().end()));
        String desk = desk(conference) + "/opsamling";
        send(desk, based(desk), "minutes=Vi talte sammen.", "taken=Et nyt spor.");
        portal.post()
                .uri(desk + "/billeder")
                .multipart()
                .file(new MockMultipartFile("picture", "a.png", "image/png", Png.small()))
                .param("description", "Folk ved et bord")
                .with(formToken())
                .with(user(mille()))
                .exchange();
        String picture = "/filer/" + stage.now(conference).outcome().pictures().getFirst().fileId();
        assertThat(portal.get().uri(conference.path()).exchange())
                .bodyText()
                .doesNotContain("Vi talte sammen.");
        assertThat(portal.get().uri(picture).exchange()).hasStatus(HttpStatus.NOT_FOUND);

        send(desk + "/offentliggoerelse", "vis=true");

        assertThat(portal.get().uri(conference.path()).exchange())
                .bodyText()
                .contains("Vi talte sammen.", "Et nyt spor.", "alt=\"Folk ved et bord\"", picture);
        assertThat(portal.get().uri(picture).exchange()).hasStatusOk();
        send(desk + "/offentliggoerelse", "vis=false");
        assertThat(portal.get().uri(picture).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void about(String desk, String... fields) {
        String title = field(desk + "/om", "title");
        List<String> all = new ArrayList<>(List.of(fields));
        all.add(based(desk + "/om"));
        all.add("kind=WORKSHOP");
        all.add("title=" + title);
        send(desk + "/om", all.toArray(String[]::new));
    }

    /** What a form is based on, as it is sent back. */
    private String based(String path) {
        return "basedOn=" + field(path, "basedOn");
    }

    private String field(String path, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page(path));
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    private String page(String path) {
        return PortalVisits.body(portal.get().uri(path).with(user(mille())).exchange());
    }

    private MvcTestResult send(String path, String... fields) {
        var request = portal.post().uri(path).with(formToken()).with(user(mille()));
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    private static String desk(Conference conference) {
        return "/forvaltning/arrangementer/" + conference.slug();
    }

    private UserDetails mille() {
        return staff.loadUserByUsername("mille@fjordby.example");
    }
}
