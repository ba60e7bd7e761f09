package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new installation: no demonstration, an empty database, nobody who could sign in. */
class FirstStartIT {

    private static final Pattern LINK = Pattern.compile("/opstart/[\\w-]+");
    private static final String PASSWORD = "syv blanke skovle i sandet";

    @TempDir private Path directory;

    @Test
    void theLinkInTheLogMakesTheAdministratorOnce() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start();
                PackagedPortal portal =
                        new PackagedPortal(
                                directory.resolve("log"),
                                Map.of(
                                        "SPRING_PROFILES_ACTIVE",
                                        "production",
                                        "SPRING_DATASOURCE_URL",
                                        database.getJdbcUrl("postgres", "postgres")))) {
            portal.start("/log-ind");
            Matcher link = LINK.matcher(portal.log());
            assertThat(link.find()).isTrue();
            StaffSession first = new StaffSession(portal.address());
            Map<String, String> form =
                    Map.of("name", "Asta Admin", "email", "asta@ny.example", "password", PASSWORD);
            first.submit(link.group(), link.group(), form);

            assertThat(first.get(link.group()).statusCode()).isEqualTo(404);
            assertThat(first.signIn("asta@ny.example", PASSWORD).body()).contains("Asta");
            assertThat(first.get("/administration/brugere").statusCode()).isEqualTo(200);
            assertThat(portal.get("/").statusCode()).isEqualTo(200);
            assertThat(portal.get("/organisation").statusCode()).isEqualTo(200);
        }
    }
}
