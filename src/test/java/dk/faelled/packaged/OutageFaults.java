package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.TestEnvironment;
import dk.faelled.faults.FaultTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the portal needs stops, slows down or fills up while citizens send responses and mails
 * leave. Runs with {@code ./mvnw -Pfaults verify}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class OutageFaults {

    private static final int RESPONSES = 150;
    private static final int TIMES = 3;
    private static final Duration APART = Duration.ofSeconds(6);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final FaultTable table = new FaultTable();
    private FragileDatabase database;
    private Citizens citizens;
    private PackagedPortal portal;

    /** Something that goes wrong, once. */
    private interface Fault {
        void happen() throws Exception;
    }

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        database = new FragileDatabase(directory.resolve("database"));
        citizens = new Citizens(database);
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_URL", database.url());
        environment.put(PackagedPortal.IMPATIENT.getKey(), PackagedPortal.IMPATIENT.getValue());
        environment.put("SPRING_MAIL_HOST", "127.0.0.1");
        environment.put("SPRING_MAIL_PORT", String.valueOf(TestEnvironment.MAIL.port()));
        portal = new PackagedPortal(Path.of("target", "outages.log"), environment);
        portal.start(RespondingCitizen.HEARING);
    }

    @AfterAll
    void stop() throws Exception {
        table.write("outages");
        portal.close();
        database.close();
    }

    @Test
    void portalIsToldToStop() throws Exception {
        during(
                "SIGTERM of the portal",
                () -> {
                    portal.close();
                    portal.start(RespondingCitizen.HEARING);
                });
    }

    @Test
    void databaseIsToldToStop() throws Exception {
        during(
                "SIGTERM of the database",
                () -> {
                    database.close();
                    database.start();
                });
    }

    @Test
    void databaseIsKilledAndPagesStayUp() throws Exception {
        during(
                "SIGKILL of the database",
                () -> {
                    database.kill();
                    assertThat(portal.get(RespondingCitizen.HEARING).statusCode()).isEqualTo(200);
                    database.start();
                });
    }

    /**
     * A request waits ten seconds for a lock and no longer; then readers see the page as it was,
     * where nothing changed since somebody saw it.
     */
    @Test
    void databaseIsSlow() throws Exception {
        during(
                "a table of the database is locked for a quarter of a minute",
                () -> {
                    assertThat(portal.get(RespondingCitizen.HEARING).statusCode()).isEqualTo(200);
                    try (Connection connection = database.connection();
                            Statement statement = connection.createStatement()) {
                        connection.setAutoCommit(false);
                        statement.execute("lock table hearing_response");
                        long asked = System.nanoTime();
                        assertThat(portal.get(RespondingCitizen.HEARING).statusCode())
                                .isEqualTo(200);
                        assertThat(Duration.ofNanos(System.nanoTime() - asked))
                                .isLessThan(Duration.ofSeconds(13));
                        Thread.sleep(4_000);
                        connection.rollback();
                    }
                });
    }

    /**
     * Receipts wait for the mail server, and leave once when it is back; so they do after a kill.
     */
    @Test
    void mailServerIsAwayAndThePortalIsKilledWhileItWrites() throws Exception {
        TestEnvironment.MAIL.goAway();
        Set<String> receipts = citizens.send(portal.address(), RESPONSES).get();
        assertThat(receipts).hasSize(RESPONSES);
        TestEnvironment.MAIL.comeBack();
        for (int i = 0; i < TIMES; i++) {
            Thread.sleep(1_000);
            portal.kill();
            portal.start(RespondingCitizen.HEARING);
        }
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> !citizens.isMailWaiting());
        Citizens.Mails mails = citizens.mails();
        assertThat(mails.canBeTold()).as("a repetition can be told").isTrue();
        long lost = citizens.count() - mails.identities().size();
        table.add(
                new FaultTable.Line(
                        "mail server away, then SIGKILL of the portal while it writes",
                        RESPONSES + " receipts, " + TIMES + " kills",
                        citizens.count(),
                        lost,
                        mails.copied()));
        assertThat(lost).isZero();
    }

    private void during(String name, Fault fault) throws Exception {
        CompletableFuture<Set<String>> sending = citizens.send(portal.address(), RESPONSES);
        int times = 0;
        while (times < TIMES || !sending.isDone()) {
            fault.happen();
            times++;
            try {
                sending.get(APART.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                assertThat(times).as("they get nowhere").isLessThan(40);
            }
        }
        Set<String> shown = sending.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        long lost = citizens.lost(shown);
        long twice = citizens.twice();
        table.add(
                new FaultTable.Line(
                        name,
                        RESPONSES + " responses, " + times + " times",
                        shown.size(),
                        lost,
                        twice));
        assertThat(lost).isZero();
        assertThat(twice).isZero();
    }
}
