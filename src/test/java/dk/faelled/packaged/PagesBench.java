package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.bench.BenchTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What pages of the packaged portal cost, against the same bytes as files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBench {

    private static final Map<String, String> PUBLIC =
            Map.of(
                    "plan", "/planer/helhedsplan-0-18",
                    "hearing", "/hoeringer/hvad-mener-du-om-helhedsplanen",
                    "idea list", "/planer/helhedsplan-0-18/idebank");
    private static final List<String> FOR_OFFICIALS =
            List.of(
                    "/forvaltning/planer",
                    "/forvaltning/planer/helhedsplan-0-18",
                    "/forvaltning/hoeringer",
                    "/forvaltning/hoeringer/hvad-mener-du-om-helhedsplanen/svar");

    private static final Duration WARM_UP = Duration.ofSeconds(25);

    /** So often a page is warmed up at most: on two processors the compiler takes its time. */
    private static final int MOST_WARM_UPS = 7;

    private static final Duration TIME = Duration.ofSeconds(4);
    private static final int ROUNDS = 3;

    private final BenchTable table = new BenchTable();
    private Path directory;
    private Path files;
    private FragileDatabase database;
    private PackagedPortal portal;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        assertThat(Load.isPossible()).as("wrk is installed").isTrue();
        this.directory = directory;
        this.files = Files.createDirectories(directory.resolve("files/assets"));
        this.database = new FragileDatabase(directory.resolve("data"));
        this.portal =
                new PackagedPortal(
                        directory.resolve("log"),
                        Map.of(
                                "SPRING_DATASOURCE_URL",
                                database.url(),
                                "SPRING_WEB_RESOURCES_STATIC_LOCATIONS",
                                "classpath:/static/,file:" + directory.resolve("files") + "/"));
        portal.start();
    }

    @AfterAll
    void stop() throws Exception {
        portal.close();
        database.close();
        table.write("pages");
    }

    @Test
    void aPublicPageCostsLittleMoreThanAFile() throws Exception {
        for (Map.Entry<String, String> page : new TreeMap<>(PUBLIC).entrySet()) {
            String name = page.getKey().replace(' ', '-') + ".html";
            byte[] zipped = zipped(page.getValue());
            Files.write(files.resolve(name + ".gz"), zipped);
            Files.write(files.resolve(name), unzipped(zipped));
            List<Load> kept = new ArrayList<>();
            List<Load> file = new ArrayList<>();
            Load.on(portal.address() + page.getValue(), "", portal.process(), WARM_UP);
            Load.on(portal.address() + "/assets/" + name, "", portal.process(), WARM_UP);
            for (int i = 0; i < ROUNDS; i++) {
                kept.add(Load.on(portal.address() + page.getValue(), "", portal.process(), TIME));
                file.add(Load.on(portal.address() + "/assets/" + name, "", portal.process(), TIME));
            }
            compare(page.getKey(), median(kept), "the same file, portal", median(file), "≥ 0.8");
            if (Load.isInstalled("nginx")) {
                try (Nginx nginx = new Nginx(directory, directory.resolve("files"))) {
                    Load served = nginx.load("/assets/" + name, TIME);
                    compare(page.getKey(), median(kept), "the same file, nginx", served, "≥ 0.5");
                    table.add(
                            BenchTable.Line.of(
                                    "page: " + page.getKey() + ", CPU",
                                    median(kept).cpuMillis(),
                                    "the same file, nginx",
                                    served.cpuMillis(),
                                    "ms",
                                    "≤ 3"));
                }
            }
        }
    }

    @Test
    void aPageForOneReaderTakesLittleTime() throws Exception {
        for (String page : FOR_OFFICIALS) {
            forOne("official: " + page, page, signedIn("mille@fjordby.example"));
        }
        forOne("politician: /politik", "/politik", signedIn("viggo@fjordby.example"));
        forOne("not kept: an idea", firstIdea(), "");
    }

    private void forOne(String figure, String page, String cookies) throws Exception {
        warmUp(page, cookies);
        Load load = Load.on(portal.address() + page, cookies, portal.process(), TIME);
        int kilobytes = portal.get(page, cookies).body().length() / 1024;
        table.add(
                BenchTable.Line.limited(
                        "%s (%d KB), CPU".formatted(figure, kilobytes), load.cpuMillis(), 2, "ms"));
    }

    /** Asks for a page until it hardly takes less time than before. */
    private void warmUp(String page, String cookies) throws Exception {
        double before = Double.MAX_VALUE;
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            double now =
                    Load.on(portal.address() + page, cookies, portal.process(), WARM_UP)
                            .cpuMillis();
            if (now > before * 0.95) {
                return;
            }
            before = now;
        }
    }

    private String signedIn(String email) throws Exception {
        StaffSession session = new StaffSession(portal.address());
        session.signIn(email, "sammen-om-fjorden");
        return session.cookies();
    }

    private String firstIdea() throws Exception {
        Matcher idea =
                Pattern.compile("/planer/helhedsplan-0-18/idebank/\\d+[^\"]*")
                        .matcher(portal.get("/planer/helhedsplan-0-18/idebank").body());
        assertThat(idea.find()).isTrue();
        return idea.group();
    }

    private void compare(String page, Load measured, String against, Load other, String goal) {
        table.add(
                new BenchTable.Line(
                        "page: " + page,
                        measured.perSecond(),
                        against,
                        other.perSecond(),
                        "/s",
                        measured.perSecond() / other.perSecond(),
                        goal,
                        measured.cpuMillis()));
    }

    private byte[] zipped(String page) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(portal.address() + page))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static byte[] unzipped(byte[] zipped) throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return zip.readAllBytes();
        }
    }

    private static Load median(List<Load> loads) {
        return loads.stream()
                .sorted(Comparator.comparingDouble(Load::perSecond))
                .toList()
                .get(loads.size() / 2);
    }
}
