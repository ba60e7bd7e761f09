package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.faelled.faults.FaultTable;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Officials enclose files until no disk has room for more. */
class FullDiskFaults {

    private static final String PASSWORD = "sammen-om-fjorden";
    private static final String MATERIAL =
            "/forvaltning" + RespondingCitizen.HEARING + "/materiale";
    private static final int DATABASE = 700;
    private static final int UPLOADS = 24;
    private static final int LARGER = 2_000;
    private static final int FILE = 6 << 20;
    private static final int MOST = 300;

    @TempDir private Path directory;

    private final Random random = new Random(7);

    @Test
    void diskIsFull() throws Exception {
        assumeThat(SmallDisk.isPossible(directory.resolve("tried"))).isTrue();
        try (SmallDisk disk = new SmallDisk(directory.resolve("disk"), DATABASE);
                SmallDisk uploads = new SmallDisk(directory.resolve("uploads"), UPLOADS);
                FragileDatabase database = new FragileDatabase(disk.directory().resolve("data"));
                PackagedPortal portal = portal(database, uploads)) {
            portal.start(RespondingCitizen.HEARING);
            StaffSession mille = new StaffSession(portal.address());
            mille.signIn("mille@fjordby.example", PASSWORD);
            FaultTable table = new FaultTable();
            refusedWhereFilesArrive(mille);
            table.add(
                    new FaultTable.Line(
                            "disk full where uploads arrive", "a file of 40 MB, refused", 0, 0, 0));

            List<String> kept = encloseUntilFull(mille);
            disk.enlarge(LARGER);
            backAgain(portal, database);
            assertThat(enclose(mille, "bagefter.pdf", FILE).statusCode()).isEqualTo(200);
            kept.add("bagefter.pdf");
            table.add(
                    new FaultTable.Line(
                            "disk of the database full",
                            kept.size() + " files of 6 MB until then",
                            kept.size(),
                            kept.stream().filter(name -> count(database, name) == 0).count(),
                            kept.stream().filter(name -> count(database, name) > 1).count()));
            table.write("disk");
            assertThat(kept).allMatch(name -> count(database, name) == 1);
        }
    }

    private PackagedPortal portal(FragileDatabase database, SmallDisk uploads) {
        return new PackagedPortal(
                Path.of("target", "full-disk.log"),
                new HashMap<>(
                        Map.of(
                                "SPRING_DATASOURCE_URL",
                                database.url(),
                                PackagedPortal.IMPATIENT.getKey(),
                                PackagedPortal.IMPATIENT.getValue())),
                List.of(
                        "-Xmx700m",
                        "-Djava.io.tmpdir=" + uploads.directory(),
                        "-jar",
                        System.getProperty("faelled.jar")));
    }

    /** To Tomcat, a file it cannot put down is a request it cannot read. */
    private void refusedWhereFilesArrive(StaffSession mille) throws Exception {
        HttpResponse<String> answer = enclose(mille, "for-stor-til-disken.pdf", 40 << 20);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(mille.get(MATERIAL).body()).doesNotContain("for-stor-til-disken");
    }

    /** Names of those the portal said it has. */
    private List<String> encloseUntilFull(StaffSession mille) throws Exception {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String name = "bilag-%03d.pdf".formatted(i);
            int status = enclose(mille, name, FILE).statusCode();
            if (status != 200) {
                assertThat(status).as("after %s", name).isEqualTo(503);
                return kept;
            }
            kept.add(name);
        }
        throw new AssertionError("The disk was never full");
    }

    private HttpResponse<String> enclose(StaffSession mille, String name, int size)
            throws Exception {
        byte[] noise = new byte[size * 3 / 4];
        random.nextBytes(noise);
        return mille.upload(
                MATERIAL,
                MATERIAL + "/dokumenter",
                name,
                "%PDF-1.4\n" + Base64.getEncoder().encodeToString(noise));
    }

    /** A database that could write nothing any more may have to be started again. */
    private void backAgain(PackagedPortal portal, FragileDatabase database) throws Exception {
        if (!answers(database)) {
            database.close();
            database.start();
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> portal.get("/organisation").statusCode() == 200);
    }

    private static boolean answers(FragileDatabase database) {
        try (Connection connection = database.connection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** How often a file is there, whole. */
    private static long count(FragileDatabase database, String name) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                select count(*) from stored_file
                                where name = '%s' and octet_length(content) = size and size >= %d"""
                                        .formatted(name, FILE))) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
