package dk.faelled.packaged;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks for one address as often as it is answered, for some seconds, with wrk.
 *
 * @param perSecond answers in a second
 * @param cpuMillis processor time each took the server
 */
record Load(double perSecond, double cpuMillis) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    static boolean isPossible() {
        return isInstalled("wrk");
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /**
     * @param server whose processor time, with that of its workers, is counted
     */
    static Load on(String address, String cookie, ProcessHandle server, Duration time)
            throws IOException, InterruptedException {
        Duration before = cpu(server);
        Process wrk =
                new ProcessBuilder(
                                "wrk",
                                "-t1",
                                "-c16",
                                "-d" + time.toSeconds() + "s",
                                "-H",
                                "Accept-Encoding: gzip",
                                "-H",
                                "Cookie: " + cookie,
                                address)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0 || BAD.matcher(said).find()) {
            throw new IllegalStateException("Not answered as hoped for: " + said);
        }
        double millis = cpu(server).minus(before).toNanos() / 1e6;
        return new Load(figure(RATE, said), millis / figure(REQUESTS, said));
    }

    private static Duration cpu(ProcessHandle server) {
        return Stream.concat(Stream.of(server), server.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static double figure(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("Not what wrk says: " + said);
        }
        return Double.parseDouble(found.group(1));
    }
}
