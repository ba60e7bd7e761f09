package dk.faelled.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** An nginx that serves compressed files as they are, to compare with. */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION =
            """
            daemon off;
            user root;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/nginx-error.log;
            events { }
            http {
              access_log off;
              default_type text/html;
              sendfile on;
              gzip_static on;
              server { listen 127.0.0.1:%2$d; root %3$s; }
            }
            """;

    private final int port;
    private final Process process;

    Nginx(Path directory, Path files) throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path configuration = directory.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(directory, port, files));
        process =
                new ProcessBuilder("nginx", "-c", configuration.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("nginx.log").toFile())
                        .start();
        Awaitility.await().until(this::answers);
    }

    Load load(String path, Duration time) throws IOException, InterruptedException {
        return Load.on("http://127.0.0.1:" + port + path, "", process.toHandle(), time);
    }

    private boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
