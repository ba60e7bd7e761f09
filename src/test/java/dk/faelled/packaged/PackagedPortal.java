package dk.faelled.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The packaged jar, started as a process of its own and spoken to over HTTP. */
final class PackagedPortal implements AutoCloseable {

    /**
     * Waits two seconds for a connection instead of five. Said so, since a variable {@code
     * …_CONNECTION_TIMEOUT} would have the pool asked for its {@code connection} while it is set
     * up.
     */
    static final Map.Entry<String, String> IMPATIENT =
            Map.entry(
                    "SPRING_APPLICATION_JSON",
                    "{\"spring.datasource.hikari.connection-timeout\": 2000}");

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final String PLAN = "/planer/helhedsplan-0-18";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Path log;
    private final Map<String, String> environment;
    private final List<String> arguments;
    private Process process;

    PackagedPortal(Path log, Map<String, String> environment) {
        this(log, environment, List.of("-Xmx700m", "-jar", System.getProperty("faelled.jar")));
    }

    /**
     * @param arguments what Java is started with
     */
    PackagedPortal(Path log, Map<String, String> environment, List<String> arguments) {
        this.log = log;
        this.environment = environment;
        this.arguments = arguments;
    }

    /** Runs the Java the tests run in until it ends, and returns how it ended. */
    static int java(Path log, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(List.of(arguments)));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }

    /** Starts the demonstration and waits for its sample municipality. */
    void start() throws IOException {
        start(PLAN + "/idebank");
    }

    /** Starts the portal and waits until it is ready and a page of it can be read. */
    void start(String page) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments));
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().putIfAbsent("FAELLED_PUBLIC_URL", address());
        builder.environment().put("FAELLED_FORMS_SHORTEST_TIME", "0s");
        builder.environment().putIfAbsent("SPRING_PROFILES_ACTIVE", "demo");
        process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> isUp(page));
    }

    /** As if the power went: no chance to finish anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    /** Sends an idea and returns the address of its author. */
    Sent sendIdea(String title) throws IOException, InterruptedException {
        String email = UUID.randomUUID() + "@borger.example";
        HttpResponse<String> form = get(PLAN + "/idebank/ny");
        String cookie = cookie(form).orElseThrow();
        Map<String, String> fields = hidden(form.body());
        fields.put("title", title);
        fields.put("text", "Den må ikke gå tabt.");
        fields.put("theme", "skoleveje");
        fields.put("email", email);
        return new Sent(email, cookie, post(PLAN + "/idebank/ny", cookie, fields));
    }

    /** An answer to a form, with what is needed to send another. */
    record Sent(String email, String cookie, HttpResponse<String> response) {}

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "");
    }

    HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html")
                        .header("Cookie", cookie)
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String cookie, Map<String, String> fields)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Cookie", cookie)
                        .timeout(Duration.ofSeconds(60))
                        .POST(form(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Fields as a browser sends them. */
    static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    static Map<String, String> hidden(String html) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = HIDDEN.matcher(html);
        while (field.find()) {
            fields.put(field.group(1), field.group(2).replace("&#61;", "=").replace("&amp;", "&"));
        }
        return fields;
    }

    private Optional<String> cookie(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** How much memory it has taken from the system. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))
                        .stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }

    /** What the portal has told so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    String address() {
        return "http://localhost:" + port;
    }

    private boolean isUp(String page) throws InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("The portal ended; see " + log);
        }
        try {
            return isReady() && get(page).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Ready is what a load balancer would call ready: everything that is done at a start is done.
     */
    private boolean isReady() throws IOException, InterruptedException {
        HttpRequest probe =
                HttpRequest.newBuilder(uri("/actuator/health/readiness"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : "http://localhost:" + port + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port", e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
