package dk.faelled.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks a ClamAV whether a file holds something known to do harm, where the municipality runs one.
 * Spoken is the {@code INSTREAM} command of clamd: pieces, each after its length, and one of length
 * zero at the end.
 */
@Component
class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int PIECE = 64 * 1024;

    private final @Nullable InetSocketAddress server;

    /**
     * @param server host and port; empty where files are not scanned
     */
    VirusScan(@Value("${faelled.clamav}") String server) {
        this.server = server.isEmpty() ? null : address(server);
    }

    private static InetSocketAddress address(String server) {
        int colon = server.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Say host and port of ClamAV, not " + server);
        }
        return InetSocketAddress.createUnresolved(
                server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
    }

    /**
     * Why the file is not to be kept. One that cannot be scanned is not: its sender can try again.
     */
    Optional<UnacceptableFile.Reason> refusal(byte[] content) {
        InetSocketAddress scanner = server;
        if (scanner == null) {
            return Optional.empty();
        }
        try {
            String answer = ask(scanner, content);
            if (answer.endsWith("OK")) {
                return Optional.empty();
            }
            LOG.warn("A file was refused: {}", answer);
            return Optional.of(
                    answer.endsWith("FOUND")
                            ? UnacceptableFile.Reason.HARMFUL
                            : UnacceptableFile.Reason.NOT_SCANNED);
        } catch (IOException e) {
            LOG.warn("A file was not scanned, ClamAV did not answer: {}", e.getMessage());
            return Optional.of(UnacceptableFile.Reason.NOT_SCANNED);
        }
    }

    private static String ask(InetSocketAddress scanner, byte[] content) throws IOException {
        int patience = Math.toIntExact(LONGEST_WAIT.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(scanner.getHostString(), scanner.getPort()), patience);
            socket.setSoTimeout(patience);
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += PIECE) {
                int length = Math.min(PIECE, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
