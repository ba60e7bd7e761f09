package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.faults.FaultTable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final Duration LONGEST = Duration.ofMinutes(60);

    private static final Path LOG = Path.of("target", "faults.log");

    @TempDir private Path directory;

    private final Random random = new Random(SEED);
    private int kills;

    @Test
    void everyReceiptHasItsRecordAndNoneTwice() throws Exception {
        System.out.println("faults.seed=" + SEED);
        try (FragileDatabase database = new FragileDatabase(directory.resolve("database"));
                PackagedPortal portal =
                        new PackagedPortal(
                                LOG,
                                new HashMap<>(
                                        Map.of(
                                                "SPRING_DATASOURCE_URL",
                                                database.url(),
                                                PackagedPortal.IMPATIENT.getKey(),
                                                PackagedPortal.IMPATIENT.getValue())))) {
            portal.start(RespondingCitizen.HEARING);
            Set<String> shown = receiptsDespiteKills(portal, database);
            check(shown, database);
            FaultTable table = new FaultTable();
            table.add(
                    new FaultTable.Line(
                            "SIGKILL of the portal or the database",
                            RESPONSES + " responses, " + kills + " kills",
                            shown.size(),
                            0,
                            0));
            table.write("responses");
        }
    }

    private Set<String> receiptsDespiteKills(PackagedPortal portal, FragileDatabase database)
            throws Exception {
        ExecutorService citizens = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<String>> sendings =
                    IntStream.range(0, RESPONSES)
                            .mapToObj(number -> new RespondingCitizen(portal.address(), number))
                            .map(citizen -> citizens.submit(citizen::respond))
                            .toList();
            Instant end = Instant.now().plus(LONGEST);
            while (received(sendings) < RESPONSES) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(5000 + random.nextInt(20_000));
                killOne(portal, database);
                System.out.printf("%d kills, %d receipts%n", ++kills, received(sendings));
            }
            return sendings.stream().map(Future::resultNow).collect(Collectors.toSet());
        } finally {
            citizens.shutdownNow();
        }
    }

    private void killOne(PackagedPortal portal, FragileDatabase database) throws Exception {
        if (random.nextBoolean()) {
            portal.kill();
            portal.start(RespondingCitizen.HEARING);
        } else {
            database.kill();
            database.start();
        }
    }

    /** How many have their receipt; a citizen who could not go on ends the test. */
    private static long received(List<Future<String>> sendings) {
        for (Future<String> sending : sendings) {
            if (sending.state() == Future.State.FAILED) {
                throw new AssertionError("A citizen was stopped", sending.exceptionNow());
            }
        }
        return sendings.stream().filter(Future::isDone).count();
    }

    /** Every receipt's number is there once, and no citizen has two responses. */
    private void check(Set<String> shown, FragileDatabase database) throws SQLException {
        assertThat(shown).hasSize(RESPONSES);
        Set<String> kept = new HashSet<>();
        try (Connection connection = database.connection();
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
        assertThat(kills).isPositive();
    }
}
