package dk.faelled.roundtable;

import static dk.faelled.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.document.AccessiblePdf;
import dk.faelled.platform.PortalProperties;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** What is said at tables, from the phone to the plan. */
@PortalTest
class RoundtableTests {

    @Autowired private ConferenceStage stage;
    @Autowired private DiscussionTables tables;
    @Autowired private ProposalBook book;
    @Autowired private MockMvcTester portal;
    @Autowired private UserDetailsService staff;
    @Autowired private MovableClock clock;
    @Autowired private PortalProperties properties;

    private Conference conference;
    private String table;

    @BeforeEach
    void setTables() {
        conference = stage.open(50);
        desk("/borde?topics=Leg%0ARo");
        table = redirected(desk("/borde/" + tables().getFirst().id() + "/link"));
        clock.forward(Duration.between(clock.instant(), conference.time().start()));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void whatAPhoneSendsAgainCountsOnce() {
        UUID key = UUID.randomUUID();
        UUID vote = UUID.randomUUID();

        for (int i = 0; i < 3; i++) {
            post(table + "/forslag?text=Klatretaarn&key=" + key);
            post(table + "/forslag/" + key + "/stemme?op=true&key=" + vote);
        }

        assertThat(book.ofConference(conference.id()))
                .singleElement()
                .satisfies(
                        proposal -> {
                            assertThat(proposal.text()).isEqualTo("Klatretaarn");
                            assertThat(proposal.votes()).isEqualTo(1);
                        });
    }

    @Test
    void votesNeverFallBelowNothing() {
        UUID key = UUID.randomUUID();
        post(table + "/forslag?text=Klatretaarn&key=" + key);

        post(table + "/forslag/" + key + "/stemme?op=false&key=" + UUID.randomUUID());
        post(table + "/forslag/" + key + "/stemme?op=true&key=" + UUID.randomUUID());

        assertThat(book.ofConference(conference.id()).getFirst().votes()).isEqualTo(1);
    }

    @Test
    void aLinkOpensItsOwnTableOfItsOwnConferenceAlone() {
        Conference other = stage.open(50);
        UUID key = UUID.randomUUID();
        post(table + "/forslag?text=Klatretaarn&key=" + key);
        String neighbour = redirected(desk("/borde/" + tables().get(1).id() + "/link"));

        assertThat(portal.get().uri(table.replace(conference.slug(), other.slug())).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        post(neighbour + "/forslag/" + key + "/stemme?op=true&key=" + UUID.randomUUID());
        post(neighbour + "/forslag/" + key + "/sletning");

        assertThat(book.ofConference(conference.id()).getFirst().votes()).isZero();
    }

    @Test
    void aTableAtWhichSomethingWasSaidKeepsItsTopic() {
        post(table + "/forslag?text=Klatretaarn&key=" + UUID.randomUUID());

        assertThat(desk("/borde?topics=Ro")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk("/borde?topics=Leg")).hasStatus3xxRedirection();

        assertThat(tables()).extracting(DiscussionTable::topic).containsExactly("Leg");
    }

    @Test
    void tablesAreClosedOnOtherDays() {
        clock.reset();

        assertThat(post(table + "/forslag?text=Klatretaarn")).hasStatus(HttpStatus.CONFLICT);
        assertThat(portal.get().uri(table).exchange())
                .bodyText()
                .contains("Du kan skrive her fra dagen");
    }

    @Test
    @Timeout(30)
    void theScreenInTheHallHearsOfItAtOnce() throws Exception {
        String screen = redirected(desk("/borde/skaerm"));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(properties.link(screen + "/strom"))).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            post(table + "/forslag?text=Klatretaarn&key=" + UUID.randomUUID());

            try (BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.lines().anyMatch("event:forslag"::equals)).isTrue();
            }
            client.shutdownNow();
        }
        assertThat(portal.get().uri(screen).exchange())
                .bodyText()
                .contains("Klatretaarn", "Bord 2");
    }

    @Test
    void whatTablesWantBecomesIdeasThatLeadBackToTheConference() {
        LocalDate today = LocalDate.now(clock);
        portal.post()
                .uri("/forvaltning/planer/" + conference.planSlug() + "/idebank")
                .with(formToken())
                .with(user(mille()))
                .param("question", "Hvad nu?")
                .param("invitation", "Skriv.")
                .param("opens", today.toString())
                .param("closes", today.plusDays(9).toString())
                .param("themes", "Leg")
                .exchange();
        UUID key = UUID.randomUUID();
        post(table + "/forslag?text=Klatretaarn&key=" + key);

        desk("/borde/udbytte?maal=ide:leg&forslag=" + key);
        desk("/borde/udbytte?maal=ide:leg&forslag=" + key);

        String idea = "/planer/" + conference.planSlug() + "/idebank/1-klatretaarn";
        assertThat(portal.get().uri(idea).exchange())
                .bodyText()
                .contains("Bord 1, " + conference.title(), "Sagt på", conference.path());
        assertThat(portal.get().uri(conference.path()).exchange()).bodyText().contains(idea);
        assertThat(
                        portal.get()
                                .uri("/planer/" + conference.planSlug() + "/idebank/2-klatretaarn")
                                .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tableCardsPassPdfUa() {
        MvcTestResult cards =
                portal.get()
                        .uri("/forvaltning/arrangementer/" + conference.slug() + "/borde/kort.pdf")
                        .with(user(mille()))
                        .exchange();

        AccessiblePdf.check(cards.getResponse().getContentAsByteArray(), "table cards");
    }

    @Test
    void aTitleEndsWhereAWordDoes() {
        assertThat(TableDesk.titleOf("Kort")).isEqualTo("Kort");
        assertThat(TableDesk.titleOf("ord ".repeat(60)))
                .hasSizeLessThanOrEqualTo(120)
                .endsWith("ord…");
    }

    private List<DiscussionTable> tables() {
        return tables.findByConferenceIdOrderByNumber(conference.id());
    }

    private MvcTestResult desk(String page) {
        return portal.post()
                .uri(uri("/forvaltning/arrangementer/" + conference.slug() + page))
                .with(formToken())
                .with(user(mille()))
                .exchange();
    }

    private MvcTestResult post(String path) {
        return portal.post().uri(uri(path)).with(formToken()).exchange();
    }

    private static URI uri(String path) {
        return UriComponentsBuilder.fromUriString(path).build(true).toUri();
    }

    private static String redirected(MvcTestResult result) {
        return URI.create(Objects.requireNonNull(result.getResponse().getRedirectedUrl()))
                .getPath();
    }

    private UserDetails mille() {
        return staff.loadUserByUsername("mille@fjordby.example");
    }
}
