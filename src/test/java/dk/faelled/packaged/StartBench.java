package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.bench.BenchTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the packaged portal takes to start, with and without its cache of loaded classes. */
class StartBench {

    private static final int STARTS = 3;
    private static final int READS = 2_000;
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final List<String> AS_IN_THE_IMAGE =
            List.of(
                    "-Xms64m",
                    "-Xmx512m",
                    "-XX:+UseG1GC",
                    "-XX:G1PeriodicGCInterval=20000",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=30",
                    "-XX:+UseCompactObjectHeaders");
    private static final String PAGE = "/planer/helhedsplan-0-18";

    private final BenchTable table = new BenchTable();

    @Test
    void theCacheMakesTheStartShorter(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("log");
        Path unpacked = directory.resolve("faelled");
        String jar = unpacked.resolve("faelled.jar").toString();
        String cache = unpacked.resolve("faelled.aot").toString();
        try (FragileDatabase database = new FragileDatabase(directory.resolve("data"))) {
            Map<String, String> environment = new HashMap<>();
            environment.put("SPRING_DATASOURCE_URL", database.url());
            environment.put("SPRING_PROFILES_ACTIVE", "demo");
            assertThat(
                            PackagedPortal.java(
                                    log,
                                    Map.of(),
                                    "-Djarmode=tools",
                                    "-jar",
                                    System.getProperty("faelled.jar"),
                                    "extract",
                                    "--destination",
                                    unpacked.toString()))
                    .isZero();
            assertThat(
                            PackagedPortal.java(
                                    log,
                                    environment,
                                    "-XX:AOTCacheOutput=" + cache,
                                    "-XX:+UseCompactObjectHeaders",
                                    "-Dspring.context.exit=onRefresh",
                                    "-jar",
                                    jar))
                    .isZero();
            List<String> plain = new ArrayList<>(AS_IN_THE_IMAGE);
            plain.addAll(List.of("-jar", jar));
            List<String> cached = new ArrayList<>(plain);
            cached.addFirst("-XX:AOTCache=" + cache);
            // The first start fills the database.
            seconds(log, environment, plain);
            List<Double> without = new ArrayList<>();
            List<Double> with = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                without.add(seconds(log, environment, plain));
                with.add(seconds(log, environment, cached));
            }
            table.add(
                    BenchTable.Line.of(
                            "start with its cache of classes",
                            median(with),
                            "without",
                            median(without),
                            "s",
                            "≤ 0.6"));
            memory(log, environment, cached);
        }
        table.write("start");
    }

    private void memory(Path log, Map<String, String> environment, List<String> arguments)
            throws Exception {
        try (PackagedPortal portal = new PackagedPortal(log, environment, arguments)) {
            portal.start();
            for (int i = 0; i < READS; i++) {
                portal.get(PAGE, "not=kept");
            }
            table.add(
                    BenchTable.Line.limited(
                            "memory after " + READS + " pages",
                            portal.residentMegabytes(),
                            400,
                            "MB"));
            Thread.sleep(QUIET);
            table.add(
                    BenchTable.Line.limited(
                            "memory half a minute later", portal.residentMegabytes(), 400, "MB"));
        }
    }

    private static double seconds(Path log, Map<String, String> environment, List<String> arguments)
            throws Exception {
        long begun = System.nanoTime();
        try (PackagedPortal portal = new PackagedPortal(log, environment, arguments)) {
            portal.start();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
