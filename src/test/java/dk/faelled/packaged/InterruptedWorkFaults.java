package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.faults.FaultTable;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal is killed while it brings in responses from a file, while it freezes a white paper and
 * while it writes to everybody who answered. Runs with {@code ./mvnw -Pfaults verify}; {@code
 * -Dfaults.seed} changes when.
 */
class InterruptedWorkFaults {

    private static final int ROWS = 4000;
    private static final int KILLS = 3;
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final String HEARING = "/forvaltning/hoeringer/hvad-mener-du-om-helhedsplanen";
    private static final Path LOG = Path.of("target", "interrupted.log");

    @TempDir private Path directory;

    private final Random random = new Random(SEED);
    private final FaultTable table = new FaultTable();

    @Test
    void everyRowIsReceivedOnceAndEverybodyIsToldOnce() throws Exception {
        System.out.println("faults.seed=" + SEED);
        try (FragileDatabase database = new FragileDatabase(directory.resolve("database"));
                PackagedPortal portal =
                        new PackagedPortal(
                                LOG,
                                new HashMap<>(Map.of("SPRING_DATASOURCE_URL", database.url())))) {
            portal.start(RespondingCitizen.HEARING);
            StaffSession mille = new StaffSession(portal.address());
            mille.signIn("mille@fjordby.example", "sammen-om-fjorden");
            String imported = importRows(mille);
            int killed = killUntilDone(portal, database, "import");
            assertThat(mille.get(imported).body()).contains("Færdig.");
            assertThat(count(database, "hearing_response where sender_name like 'Prøve %'"))
                    .isEqualTo(ROWS);
            assertThat(count(database, "outgoing_mail where recipient like 'proeve-%'"))
                    .isEqualTo(ROWS);
            none("an import of " + ROWS + " rows", killed, ROWS);

            String desk = HEARING + "/hvidbog";
            mille.submit(desk, desk + "/frysning", Map.of());
            none("a white paper", killUntilDone(portal, database, "white-paper"), 1);
            mille.submit(desk, desk + "/1/offentliggoerelse", Map.of());
            killed = killUntilDone(portal, database, "conclusion");
            assertThat(mille.get(desk).body()).contains("har fået en mail");
            assertThat(
                            count(
                                    database,
                                    "outgoing_mail where once_key like 'conclusion:%'"
                                            + " and recipient like 'proeve-%'"))
                    .isEqualTo(ROWS);
            none("mails to " + ROWS + " who answered", killed, ROWS);
            table.write("work");
        }
    }

    /** Nothing was lost, and nothing done twice. */
    private void none(String work, int kills, int all) {
        table.add(
                new FaultTable.Line(
                        "SIGKILL of the portal", work + ", " + kills + " kills", all, 0, 0));
    }

    private static String importRows(StaffSession mille) throws Exception {
        String rows =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj("Prøve %1$d;proeve-%1$d@borger.example;Svar nr. %1$d"::formatted)
                        .collect(Collectors.joining("\n", "Navn;E-mail;Svar\n", "\n"));
        HttpResponse<String> read =
                mille.upload(HEARING + "/import", HEARING + "/import", "svar.csv", rows);
        String page = read.uri().getPath();
        Matcher question =
                Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Hvad vil du sige om")
                        .matcher(read.body());
        assertThat(question.find()).isTrue();
        mille.submit(
                page,
                page + "/kolonner",
                Map.of(
                        "column", String.join(",", List.of("NAME", "EMAIL", question.group(1))),
                        "kind", "PRIVATE_PERSON",
                        "channel", "EMAIL",
                        "received", LocalDate.now().toString(),
                        "receipts", "true"));
        mille.submit(page, page + "/koersel", Map.of());
        return page;
    }

    /** How often the portal was killed while it worked, before it was let come to an end. */
    private int killUntilDone(PackagedPortal portal, FragileDatabase database, String job)
            throws Exception {
        int kills = 0;
        while (kills < KILLS && isOpen(database, job)) {
            Thread.sleep(500 + random.nextInt(3000));
            portal.kill();
            kills++;
            portal.start(RespondingCitizen.HEARING);
        }
        System.out.printf("%s: %d kills%n", job, kills);
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> !isOpen(database, job));
        return kills;
    }

    private static boolean isOpen(FragileDatabase database, String job) throws SQLException {
        return count(database, "job where kind = '" + job + "' and state in ('WAITING', 'RUNNING')")
                > 0;
    }

    private static long count(FragileDatabase database, String from) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + from)) {
            result.next();
            return result.getLong(1);
        }
    }
}
