package dk.faelled;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * What the portal needs around it in tests: a PostgreSQL from a container where Docker answers,
 * else the embedded one, and a mail server. Both run until the tests end.
 */
@Order(1)
public class TestEnvironment
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final MailServer MAIL = new MailServer();

    /** As README.md tells those who run a database: memory its tables fit in, and a fast disk. */
    private static final String MEMORY = "1GB";

    private static final String DISK = "1.1";

    private static final String DATABASE_URL = startDatabase();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int port = freePort();
        TestPropertyValues.of(
                        "spring.datasource.url=" + DATABASE_URL,
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + MAIL.port(),
                        "server.port=" + port,
                        "faelled.public-url=http://localhost:" + port)
                .applyTo(context);
    }

    private static String startDatabase() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            PostgreSQLContainer container =
                    new PostgreSQLContainer("postgres:18")
                            .withCommand(
                                    "postgres",
                                    "-c",
                                    "fsync=off",
                                    "-c",
                                    "shared_buffers=" + MEMORY,
                                    "-c",
                                    "random_page_cost=" + DISK);
            container.start();
            return container.getJdbcUrl()
                    + "&user="
                    + container.getUsername()
                    + "&password="
                    + container.getPassword();
        }
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", MEMORY)
                    .setServerConfig("random_page_cost", DISK)
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }
}
