package dk.faelled.pagecache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.faelled.MovableClock;
import dk.faelled.PortalTest;
import dk.faelled.StatementCounter;
import dk.faelled.plan.Plan;
import dk.faelled.plan.PlanMother;
import dk.faelled.platform.PublicPaths;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Public pages are kept, and never older than what they show. */
@PortalTest
class PageCacheTests {

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/en/",
                    "/planer",
                    "/planer/helhedsplan-0-18",
                    "/planer/helhedsplan-0-18/proces",
                    "/planer/helhedsplan-0-18/idebank",
                    "/hoeringer",
                    "/hoeringer/hvad-mener-du-om-helhedsplanen",
                    "/hoeringer/hvad-mener-du-om-helhedsplanen/svar",
                    "/arrangementer",
                    "/beslutninger",
                    "/organisation",
                    "/feeds/hoeringer.atom",
                    "/privatliv");

    @Autowired private MockMvcTester portal;
    @Autowired private StatementCounter statements;
    @Autowired private ContentVersion version;
    @Autowired private ContentWatch watch;
    @Autowired private PageUse use;
    @Autowired private MovableClock clock;
    @Autowired private PlanMother plans;
    @Autowired private UserDetailsService staff;
    @Autowired private JdbcClient jdbc;
    @Autowired private DataSource database;

    @Test
    void aPageThatIsKeptAsksTheDatabaseNothing() {
        for (String page : PAGES) {
            // The portal's own watches may change something in between, but not each time.
            await().untilAsserted(
                            () -> {
                                read(page);
                                long before = statements.count();
                                assertThat(read(page)).as(page).hasStatusOk();
                                assertThat(statements.count()).as(page).isEqualTo(before);
                            });
        }
    }

    @Test
    void whatIsKeptIsForEverybody() throws Exception {
        for (String page : PAGES) {
            MockHttpServletResponse answer = read(page).getResponse();
            assertThat(answer.getHeader("Set-Cookie")).as(page).isNull();
            assertThat(answer.getContentAsString())
                    .as(page)
                    .doesNotContain("_csrf", "submissionKey");
            assertThat(answer.getHeader("Content-Security-Policy")).as(page).isNotNull();
            assertThat(answer.getHeader("Cache-Control")).as(page).isEqualTo("no-cache");
        }
    }

    /** What is kept must not depend on what its first reader asked for. */
    @Test
    void nobodyChoosesForOthersHowAPageIsWritten() throws Exception {
        clock.forward(Duration.ofMinutes(2));
        try {
            portal.get().uri("/planer").header("Accept", "text/html;charset=UTF-16").exchange();
            MockHttpServletResponse answer = read("/planer").getResponse();
            assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Planer");
        } finally {
            clock.reset();
        }
    }

    @Test
    void aReaderWhoHasThePageIsToldSo() {
        String tag = read("/planer").getResponse().getHeader("ETag");

        MvcTestResult again =
                portal.get().uri("/planer").header("If-None-Match", String.valueOf(tag)).exchange();

        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(again.getResponse().getContentLength()).isZero();
    }

    @Test
    void aCompressedPageIsTheSamePage() throws Exception {
        byte[] zipped =
                portal.get()
                        .uri("/planer")
                        .header("Accept-Encoding", "gzip, br")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();

        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(text("/planer"));
        }
    }

    @Test
    void aChangeIsSeenAtOnce() {
        assertThat(text("/planer")).doesNotContain("gemt-og-vist");
        Plan plan = plans.published("gemt-og-vist");
        try {
            version.ask();
            assertThat(text("/planer")).contains("gemt-og-vist");
        } finally {
            plans.hide(plan);
        }
        version.ask();
        assertThat(text("/planer")).doesNotContain("gemt-og-vist");
    }

    /** Deadlines pass without anybody changing anything. */
    @Test
    void aPageIsMadeAnewEachMinute() {
        read("/planer");
        clock.forward(Duration.ofMinutes(1));
        try {
            long before = statements.count();
            read("/planer");
            assertThat(statements.count()).isGreaterThan(before);
        } finally {
            clock.reset();
        }
    }

    @Test
    void whoIsSignedInIsShownTheirOwnPage() {
        assertThat(text("/")).doesNotContain("mille@fjordby.example", "Log ud");
        MvcTestResult hers =
                portal.get()
                        .uri("/")
                        .with(user(staff.loadUserByUsername("mille@fjordby.example")))
                        .exchange();

        assertThat(hers.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(text("/")).doesNotContain("Log ud");
    }

    @Test
    void aPageThatDoesNotExistIsNotKept() {
        assertThat(read("/planer/findes-ikke")).hasStatus(HttpStatus.NOT_FOUND);
        Plan plan = plans.published("findes-ikke");
        try {
            version.ask();
            assertThat(read("/planer/findes-ikke")).hasStatusOk();
        } finally {
            plans.hide(plan);
        }
    }

    /** Whoever began first and commits last changes the state as well. */
    @Test
    void everyCommitMakesANewState() throws Exception {
        Set<ContentVersion.State> states = new HashSet<>();
        states.add(version.ask());
        try (Connection slow = open();
                Connection quick = open()) {
            touch(slow);
            touch(quick);
            quick.commit();
            assertThat(states.add(version.ask())).as("the second to begin").isTrue();
            slow.commit();
            assertThat(states.add(version.ask())).as("the first to begin").isTrue();
        }
        version.forgetOldChanges();
    }

    @Test
    void everyTableIsWatchedOrNamed() {
        List<String> unwatched =
                jdbc.sql(
                                """
                                select relname from pg_class
                                where relkind = 'r' and relnamespace = 'public'::regnamespace
                                  and relname not like 'flyway%' and relname <> 'content_change'
                                  and not exists (select from pg_trigger
                                    where tgrelid = pg_class.oid and tgname = 'content_changed')""")
                        .query(String.class)
                        .list();

        assertThat(unwatched).containsExactlyInAnyOrderElementsOf(ContentWatch.NEVER_PUBLIC);
    }

    /** What is watched follows the lists, whatever an earlier version of the portal wanted. */
    @Test
    void aStartMendsWhatIsWatched() {
        jdbc.sql("drop trigger content_changed on former_plan_slug").update();
        jdbc.sql(
                        """
                        create trigger content_changed after insert on job
                        for each row execute function content_changed()""")
                .update();

        watch.afterSingletonsInstantiated();

        everyTableIsWatchedOrNamed();
    }

    @Test
    void aPageThatFailsIsShownAsItWas() throws Exception {
        PageCacheFilter filter =
                new PageCacheFilter(
                        new PageShelf(),
                        version,
                        clock,
                        List.of(new PublicPaths(List.of(), List.of(), List.of("/proeve"))),
                        use);
        try {
            assertThat(answer(filter, page -> page.getWriter().write("Som den var")))
                    .extracting(MockHttpServletResponse::getStatus)
                    .isEqualTo(200);
            clock.forward(Duration.ofMinutes(2));
            MockHttpServletResponse shown = answer(filter, page -> page.sendError(503));
            assertThat(shown.getStatus()).isEqualTo(200);
            assertThat(shown.getContentAsString()).isEqualTo("Som den var");

            jdbc.sql("insert into content_change default values").update();
            await().untilAsserted(
                            () ->
                                    assertThat(
                                                    answer(filter, page -> page.sendError(503))
                                                            .getStatus())
                                            .as("what it showed was changed")
                                            .isEqualTo(503));
        } finally {
            clock.reset();
        }
    }

    @Test
    void whoeverAsksForTheHeadOnlyGetsTheSamePage() {
        MockHttpServletResponse page = read("/planer").getResponse();

        assertThat(portal.head().uri("/planer").exchange())
                .hasStatusOk()
                .hasHeader("ETag", String.valueOf(page.getHeader("ETag")));
    }

    /** What makes a page. */
    private interface Making {
        void write(HttpServletResponse page) throws IOException;
    }

    private static MockHttpServletResponse answer(PageCacheFilter filter, Making making)
            throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        filter.doFilter(
                new MockHttpServletRequest("GET", "/proeve"),
                answer,
                (request, response) -> {
                    response.setContentType("text/html");
                    making.write((HttpServletResponse) response);
                });
        return answer;
    }

    private Connection open() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void touch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into former_plan_slug (slug, plan_id)"
                            + " select gen_random_uuid()::text, id from plan limit 1");
        }
    }

    private String text(String page) {
        try {
            return read(page).getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult read(String page) {
        return portal.get().uri(page).exchange();
    }
}
