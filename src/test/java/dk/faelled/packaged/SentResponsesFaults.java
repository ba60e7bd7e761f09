package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Citizens send responses while the portal and the database are killed at random moments, and try
 * again until they hold a receipt. Runs with {@code ./mvnw -Pfaults verify}; {@code
 * -Dfaults.responses} and {@code -Dfaults.seed} change how many and when.
 */
class SentResponsesFaults {

    private static final int CLIENTS = 20;
    private static final int RESPONSES = Integer.getInteger("faults.responses", 2000);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final Duration LONGEST = Duration.ofMinutes(40);

    @TempDir private Path directory;

    private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kills = new AtomicInteger();

    @Test
    void everyReceiptHasItsRecordAndNoneTwice() throws Exception {
        System.out.println("faults.seed=" + SEED);
        int port = freePort();
        EmbeddedPostgres database = database(port);
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"));
        environment.put("SPRING_DATASOURCE_HIKARI_CONNECTION_TIMEOUT", "2000");
        try (PackagedPortal portal = new PackagedPortal(directory.resolve("log"), environment)) {
            portal.start(RespondingCitizen.HEARING);
            try (ExecutorService citizens = Executors.newFixedThreadPool(CLIENTS)) {
                for (int i = 0; i < RESPONSES; i++) {
                    RespondingCitizen citizen = new RespondingCitizen(portal.address(), i);
                    citizens.submit(() -> receipts.add(citizen.respond()));
                }
                database = killUntilAllAreSent(portal, database, port);
                citizens.shutdown();
                assertThat(citizens.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            }
            check(database);
        } finally {
            database.close();
        }
    }

    private EmbeddedPostgres killUntilAllAreSent(
            PackagedPortal portal, EmbeddedPostgres first, int port) throws Exception {
        EmbeddedPostgres database = first;
        Random random = new Random(SEED);
        long end = System.nanoTime() + LONGEST.toNanos();
        while (receipts.size() < RESPONSES && System.nanoTime() < end) {
            Thread.sleep(3000 + random.nextInt(9000));
            if (random.nextBoolean()) {
                portal.kill();
                portal.start(RespondingCitizen.HEARING);
            } else {
                kill(database);
                database = database(port);
            }
            System.out.printf("%d kills, %d receipts%n", kills.incrementAndGet(), receipts.size());
        }
        assertThat(receipts).hasSize(RESPONSES);
        return database;
    }

    /** Every receipt's number is there once, and no citizen has two responses. */
    private void check(EmbeddedPostgres database) throws SQLException {
        Set<String> shown = new HashSet<>(receipts);
        assertThat(shown).hasSize(RESPONSES);
        Set<String> kept = new HashSet<>();
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                select p.email, count(*), min(r.number)
                                from hearing_response r join participant p on p.id = r.sender_id
                                where p.email like '%@fejl.example' group by p.email""")) {
            while (rows.next()) {
                assertThat(rows.getInt(2)).as(rows.getString(1)).isEqualTo(1);
                kept.add("%05d".formatted(rows.getLong(3)));
            }
        }
        assertThat(shown).allMatch(reference -> kept.contains(reference.substring(8)));
        assertThat(kept).hasSize(RESPONSES);
        assertThat(kills.get()).isPositive();
    }

    /** As if the power went: the server and all its workers at once. */
    private void kill(EmbeddedPostgres database) throws IOException {
        Path pidFile = directory.resolve("database").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> workers = server.descendants().toList();
        server.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                !server.isAlive()
                                        && workers.stream().noneMatch(ProcessHandle::isAlive));
        database.close();
    }

    private EmbeddedPostgres database(int port) throws Exception {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("database"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
