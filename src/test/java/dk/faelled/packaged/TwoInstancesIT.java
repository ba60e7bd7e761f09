package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.Mailbox;
import dk.faelled.TestEnvironment;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged portals behind one address, on one PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesIT {

    private static final String PASSWORD = "sammen-om-fjorden";
    private static final String PLAN = "/planer/fjordbymodellen";
    private static final String DESK = "/forvaltning" + PLAN;
    private static final int READERS = 6;
    private static final int TURNS = 20;

    /** As many as one client may send in a while. */
    private static final int IDEAS = 8;

    private Path directory;
    private FragileDatabase database;
    private RoundRobin address;
    private PackagedPortal one;
    private PackagedPortal other;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory) throws Exception {
        this.directory = directory;
        database = new FragileDatabase(directory.resolve("data"));
        address = new RoundRobin();
        one = instance("one", database.url());
        one.start();
        other = instance("other", database.url());
        other.start();
        address.add(one);
        address.add(other);
    }

    @AfterAll
    void stop() throws Exception {
        one.close();
        other.close();
        address.close();
        database.close();
    }

    /**
     * The plan is withdrawn and published in turn. As soon as its editor has an answer, no reader
     * of either instance sees what was before. Each of the editor's requests goes to another
     * instance.
     */
    @Test
    void nobodySeesAnOldPageOnceItsEditorHasAnAnswer() throws Exception {
        // Even: public or, two later, hidden. Odd: being changed.
        AtomicInteger step = new AtomicInteger();
        AtomicInteger reads = new AtomicInteger();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (int i = 0; i < READERS; i++) {
                PackagedPortal portal = i % 2 == 0 ? one : other;
                readers.submit(
                        () -> {
                            while (step.get() >= 0) {
                                int before = step.get();
                                int status = portal.get(PLAN).statusCode();
                                reads.incrementAndGet();
                                int expected = before % 4 == 0 ? 200 : 404;
                                if (before % 2 == 0 && step.get() == before && status != expected) {
                                    wrong.add(status + " at step " + before);
                                }
                            }
                            return null;
                        });
            }
            StaffSession mille = signedIn("mille@fjordby.example");
            for (int i = 0; i < TURNS; i++) {
                step.incrementAndGet();
                mille.submit(DESK, DESK + "/tilbagetraekning", Map.of("begrundelse", "Til prøve"));
                step.incrementAndGet();
                assertThat(mille.get(DESK).statusCode()).isEqualTo(200);
                step.incrementAndGet();
                mille.submit(DESK, DESK + "/offentliggoerelse", Map.of());
                step.incrementAndGet();
                assertThat(mille.get(DESK).uri().getPath()).as("still signed in").isEqualTo(DESK);
            }
            step.set(Integer.MIN_VALUE);
        }
        assertThat(wrong).isEmpty();
        assertThat(reads.get()).isGreaterThan(TURNS * READERS);
    }

    @Test
    void eachMailIsSentOnceAndEachReceiptOpensOnEitherInstance() throws Exception {
        List<PackagedPortal.Sent> sent = new ArrayList<>();
        for (int i = 0; i < IDEAS; i++) {
            sent.add((i % 2 == 0 ? one : other).sendIdea("Fra to steder " + i));
        }
        for (PackagedPortal.Sent each : sent) {
            String link = new Mailbox(each.email()).link("Bekræft din idé");
            assertThat(link).startsWith(address.address());
            String path = link.substring(address.address().length());
            assertThat(one.get(path).statusCode()).isEqualTo(200);
            assertThat(other.get(path).statusCode()).isEqualTo(200);
            assertThat(new Mailbox(each.email()).messages()).hasSize(1);
        }
    }

    @Test
    void aPlannedPublicationHappensOnce() throws Exception {
        StaffSession mille = signedIn("mille@fjordby.example");
        StaffSession anker = signedIn("anker@fjordby.example");
        mille.submit(DESK, DESK + "/tilbagetraekning", Map.of("begrundelse", "Til prøve"));
        long before = timesPublished(anker);
        String time =
                LocalDateTime.now(Clock.system(ZoneId.of("Europe/Copenhagen")))
                        .plusSeconds(4)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
        mille.submit(DESK, DESK + "/offentliggoerelse", Map.of("tidspunkt", time));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> other.get(PLAN).statusCode() == 200);
        assertThat(one.get(PLAN).statusCode()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(timesPublished(anker)).isEqualTo(before + 1));
    }

    @Test
    void whoGuessesPasswordsIsStoppedWhicheverInstanceIsAsked() throws Exception {
        StaffSession stranger = new StaffSession(address.address());
        for (int i = 0; i < 5; i++) {
            stranger.signIn("tove@fjordby.example", "gættet " + i);
        }
        assertThat(stranger.signIn("tove@fjordby.example", PASSWORD).uri().getQuery())
                .isEqualTo("vent");
    }

    /** Everything in one file, while two instances go on working; back into an empty database. */
    @Test
    void aBackupGivesTheSamePortal() throws Exception {
        Path file = directory.resolve("faelled.zip");
        assertThat(command(database.url(), "backup", file)).isZero();
        try (FragileDatabase empty = new FragileDatabase(directory.resolve("restored"));
                PackagedPortal restored = instance("restored", empty.url())) {
            assertThat(command(empty.url(), "restore", file)).isZero();
            restored.start();

            for (String page : pages()) {
                HttpResponse<String> answer = restored.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(withoutChallenges(answer))
                        .as(page)
                        .isEqualTo(withoutChallenges(one.get(page)));
            }
            assertThat(command(empty.url(), "restore", file)).as("not empty").isEqualTo(1);
        }
    }

    /** Pages the front page leads to, and the files on them. */
    private List<String> pages() throws Exception {
        Set<String> pages = new TreeSet<>();
        for (String start :
                List.of("/", "/planer", "/hoeringer", "/beslutninger", "/organisation")) {
            pages.add(start);
            Matcher link =
                    Pattern.compile(
                                    "href=\"(/(?!en/|assets|feeds|kalender|soeg|log-ind)[^\"#?]+)\"")
                            .matcher(one.get(start).body());
            while (link.find()) {
                pages.add(link.group(1));
            }
        }
        pages.removeIf(
                page ->
                        page.contains("idebank/")
                                || page.endsWith("/svar/nyt")
                                || page.endsWith("/tilmelding"));
        assertThat(pages).hasSizeGreaterThan(30);
        return List.copyOf(pages);
    }

    /** What forms show robots is new each time. */
    private static String withoutChallenges(HttpResponse<String> page) {
        return page.body()
                .replaceAll("<proof-of-work[^>]*>", "")
                .replaceAll("<input type=\"hidden\" name=\"shown\\w*\"[^>]*>", "");
    }

    private int command(String url, String act, Path file) throws Exception {
        return PackagedPortal.java(
                directory.resolve("log-" + act),
                Map.of("SPRING_DATASOURCE_URL", url),
                "-jar",
                System.getProperty("faelled.jar"),
                act,
                file.toString());
    }

    private PackagedPortal instance(String name, String url) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_URL", url);
        environment.put("SPRING_MAIL_HOST", "127.0.0.1");
        environment.put("SPRING_MAIL_PORT", String.valueOf(TestEnvironment.MAIL.port()));
        environment.put("FAELLED_PUBLIC_URL", address.address());
        environment.put("FAELLED_FORM_KEY", "den-samme-paa-alle-instanser");
        environment.put("FAELLED_MAIL_PAUSE", "200ms");
        environment.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
        return new PackagedPortal(directory.resolve("log-" + name), environment);
    }

    private StaffSession signedIn(String email) throws Exception {
        StaffSession session = new StaffSession(address.address());
        session.signIn(email, PASSWORD);
        return session;
    }

    private static long timesPublished(StaffSession anker) throws Exception {
        String log = anker.get("/administration/log/eksport.csv?handling=plan-published").body();
        return log.lines().skip(1).count();
    }
}
