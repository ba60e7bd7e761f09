package dk.faelled.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class VirusScanTests {

    private static final byte[] LETTER = "Kære kommune".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatTheScannerFindsHarmlessIsKept() throws Exception {
        try (Clamd clamd = new Clamd("stream: OK\0")) {
            assertThat(clamd.scan().refusal(LETTER)).isEmpty();
            assertThat(clamd.received()).isEqualTo(LETTER);
        }
    }

    @Test
    void whatTheScannerKnowsToDoHarmIsRefused() throws Exception {
        try (Clamd clamd = new Clamd("stream: Eicar-Test-Signature FOUND\0")) {
            assertThat(clamd.scan().refusal(LETTER)).contains(UnacceptableFile.Reason.HARMFUL);
        }
    }

    @Test
    void whatTheScannerCannotTakeIsRefused() throws Exception {
        try (Clamd clamd = new Clamd("INSTREAM size limit exceeded. ERROR\0")) {
            assertThat(clamd.scan().refusal(LETTER)).contains(UnacceptableFile.Reason.NOT_SCANNED);
        }
    }

    @Test
    void nothingIsKeptUnscannedWhileTheScannerIsAway() throws Exception {
        VirusScan scan;
        try (Clamd clamd = new Clamd("stream: OK\0")) {
            scan = clamd.scan();
        }
        assertThat(scan.refusal(LETTER)).contains(UnacceptableFile.Reason.NOT_SCANNED);
    }

    @Test
    void withoutAScannerEverythingIsKept() {
        assertThat(new VirusScan("").refusal(LETTER)).isEmpty();
    }

    /** Speaks as much of clamd's protocol as a scan needs, and always answers the same. */
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0);
        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final Future<byte[]> received;

        Clamd(String answer) throws IOException {
            received = thread.submit(() -> serve(answer));
        }

        VirusScan scan() {
            return new VirusScan("127.0.0.1:" + socket.getLocalPort());
        }

        byte[] received() throws Exception {
            return received.get();
        }

        private byte[] serve(String answer) throws IOException {
            try (Socket client = socket.accept();
                    DataInputStream in = new DataInputStream(client.getInputStream())) {
                assertThat(in.readNBytes(10))
                        .isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return content.toByteArray();
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
            thread.shutdownNow();
        }
    }
}
