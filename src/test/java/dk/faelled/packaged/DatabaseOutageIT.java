package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away while a citizen writes, and comes back. */
class DatabaseOutageIT {

    @TempDir private Path directory;

    @Test
    void theTextIsShownAgainAndCanBeSentOnceTheDatabaseIsBack() throws Exception {
        int port = freePort();
        EmbeddedPostgres database = database(port);
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"));
        environment.put(PackagedPortal.IMPATIENT.getKey(), PackagedPortal.IMPATIENT.getValue());
        try (PackagedPortal portal =
                new PackagedPortal(Path.of("target", "outage.log"), environment)) {
            portal.start();
            String page = portal.get("/planer").body();
            HttpResponse<String> form = portal.get("/planer/helhedsplan-0-18/idebank/ny");
            String cookie =
                    form.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
            Map<String, String> fields = PackagedPortal.hidden(form.body());
            fields.put("title", "Må ikke gå tabt");
            fields.put("text", "Skrevet, mens databasen forsvandt.");
            fields.put("theme", "skoleveje");
            fields.put("email", "birk@borger.example");
            StaffSession mille = new StaffSession(portal.address());
            mille.signIn("mille@fjordby.example", "sammen-om-fjorden");
            Map<String, String> plan =
                    PackagedPortal.hidden(mille.get("/forvaltning/planer/ny").body());
            plan.put("title", "En plan, der ikke må gå tabt");
            StaffSession gerda = new StaffSession(portal.address());
            Map<String, String> signIn = PackagedPortal.hidden(gerda.get("/log-ind").body());
            signIn.put("email", "gerda@fjordby.example");
            database.close();

            HttpResponse<String> answer =
                    portal.post("/planer/helhedsplan-0-18/idebank/ny", cookie, fields);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("Vi kan ikke svare lige nu", "Skrevet, mens databasen forsvandt.")
                    .contains("Fjordby Kommune", "Prøv igen");

            HttpResponse<String> official =
                    portal.post("/forvaltning/planer/ny", mille.cookies(), plan);
            assertThat(official.statusCode()).isEqualTo(503);
            assertThat(official.body())
                    .contains("Vi kan ikke svare lige nu", "En plan, der ikke må gå tabt")
                    .contains("/forvaltning/planer/ny", "Prøv igen");
            assertThat(portal.post("/log-ind", gerda.cookies(), signIn).statusCode())
                    .isEqualTo(503);

            assertThat(portal.get("/planer").body()).as("what was read before").isEqualTo(page);
            assertThat(portal.get("/organisation").statusCode()).isEqualTo(503);

            database = database(port);
            Map<String, String> again = PackagedPortal.hidden(answer.body());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    portal.post(
                                                                    "/planer/helhedsplan-0-18/idebank/ny",
                                                                    cookie,
                                                                    again)
                                                            .body())
                                            .contains("Tjek din e-mail", "Må ikke gå tabt"));
        } finally {
            database.close();
        }
    }

    private EmbeddedPostgres database(int port) throws Exception {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("database"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
