package dk.faelled.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * A PostgreSQL of its own that can be killed and comes back with its data at the same address. It
 * commits as one in operation does; the embedded one else tells of a commit before it is on disk.
 */
final class FragileDatabase implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    FragileDatabase(Path data) throws IOException {
        this.data = data;
        this.port = freePort();
        start();
    }

    void start() throws IOException {
        server =
                EmbeddedPostgres.builder()
                        .setPort(port)
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** As if the power went: the server and all its workers at once. */
    void kill() throws IOException {
        long pid =
                Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> workers = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                !postmaster.isAlive()
                                        && workers.stream().noneMatch(ProcessHandle::isAlive));
        server.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
