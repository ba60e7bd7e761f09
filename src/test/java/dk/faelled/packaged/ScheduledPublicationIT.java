package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A publication planned for a time happens at that time, once, with the power gone in between. */
class ScheduledPublicationIT {

    private static final String PLAN = "fjordbymodellen";
    private static final String DESK = "/forvaltning/planer/" + PLAN;
    private static final Clock COPENHAGEN = Clock.system(ZoneId.of("Europe/Copenhagen"));

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path directory;

    @Test
    void thePlanGoesPublicAtItsTimeAndItsSignInOutlivesTheRestart() throws Exception {
        Map<String, String> environment =
                Map.of("FAELLED_DATA_DIRECTORY", directory.resolve("data").toString());
        try (PackagedPortal portal = new PackagedPortal(directory.resolve("log"), environment)) {
            portal.start();
            StaffSession mille = new StaffSession(portal.address());
            mille.signIn("mille@fjordby.example", "sammen-om-fjorden");
            mille.submit(DESK, DESK + "/tilbagetraekning", Map.of("begrundelse", "Til prøve"));
            assertThat(portal.get("/planer/" + PLAN).statusCode()).isEqualTo(404);

            LocalDateTime time =
                    LocalDateTime.now(COPENHAGEN).plusSeconds(45).truncatedTo(ChronoUnit.SECONDS);
            mille.submit(DESK, DESK + "/offentliggoerelse", Map.of("tidspunkt", time.toString()));
            portal.kill();
            portal.start();

            assertThat(mille.get(DESK).body())
                    .as("a session survives the restart")
                    .contains("Planen bliver offentlig");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> portal.get("/planer/" + PLAN).statusCode() == 200);
            assertThat(Duration.between(time, LocalDateTime.now(COPENHAGEN)))
                    .isBetween(Duration.ZERO, Duration.ofSeconds(10));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(timesPublished(portal)).isEqualTo(1));
        }
    }

    private static int timesPublished(PackagedPortal portal) throws Exception {
        StaffSession anker = new StaffSession(portal.address());
        anker.signIn("anker@fjordby.example", "sammen-om-fjorden");
        String log = anker.get("/administration/log/eksport.csv?handling=plan-published").body();
        return (int) log.lines().skip(1).count();
    }
}
