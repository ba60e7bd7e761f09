package dk.faelled.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured. Each part of the benchmark leaves its lines in {@code target/bench/parts}; all
 * parts together are the table, for people ({@code table.md}) and for programs ({@code
 * table.json}).
 */
public final class BenchTable {

    /**
     * A figure and what it is measured against.
     *
     * @param unit of both figures
     * @param ratio the first as a part of the second
     * @param goal the limit of the ratio, as it is told
     * @param cpuMillis processor time of one of them, where it was measured
     */
    public record Line(
            String figure,
            double measured,
            String against,
            double other,
            String unit,
            double ratio,
            String goal,
            @Nullable Double cpuMillis) {

        /** A figure whose ratio is simply one divided by the other. */
        public static Line of(
                String figure,
                double measured,
                String against,
                double other,
                String unit,
                String goal) {
            return new Line(figure, measured, against, other, unit, measured / other, goal, null);
        }

        /** A figure that has a limit instead of something it is compared with. */
        public static Line limited(String figure, double measured, double limit, String unit) {
            return of(figure, measured, "limit", limit, unit, "≤ 1");
        }
    }

    private record Table(String machine, List<Line> lines) {}

    private static final Path DIRECTORY = Path.of("target", "bench");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Line> lines = new ArrayList<>();

    public void add(Line line) {
        lines.add(line);
    }

    /** Leaves this part, and the table of all parts there are by now. */
    public void write(String part) throws IOException {
        Path parts = Files.createDirectories(DIRECTORY.resolve("parts"));
        Table mine = new Table(machine(), lines);
        write(mine, parts.resolve(part + ".json"));
        List<Line> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(parts)) {
            for (Path file : files.sorted().toList()) {
                all.addAll(JSON.readValue(Files.readAllBytes(file), Table.class).lines);
            }
        }
        Table table = new Table(mine.machine, all);
        write(table, DIRECTORY.resolve("table.json"));
        Files.writeString(DIRECTORY.resolve("table.md"), markdown(table));
        System.out.println(markdown(table));
    }

    private static void write(Table table, Path file) throws IOException {
        Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(table));
    }

    private static String markdown(Table table) {
        StringBuilder text =
                new StringBuilder(table.machine)
                        .append(
                                """


                                | figure | measured | against | | ratio | goal | CPU each |
                                | --- | ---: | --- | ---: | ---: | --- | ---: |
                                """);
        for (Line line : table.lines) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %s | %s | %s | %.2f | %s | %s |%n",
                            line.figure,
                            figure(line.measured, line.unit),
                            line.against,
                            figure(line.other, line.unit),
                            line.ratio,
                            line.goal,
                            line.cpuMillis == null ? "" : figure(line.cpuMillis, "ms")));
        }
        return text.toString();
    }

    private static String figure(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.3f %s" : "%,.0f %s", value, unit);
    }

    private static String machine() throws IOException {
        String processor =
                property(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch"));
        String memory = property(Path.of("/proc/meminfo"), "MemTotal", "unknown");
        return "%d × %s, %s of memory, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor,
                        memory,
                        System.getProperty("os.name"),
                        Runtime.version().feature());
    }

    private static String property(Path file, String name, String otherwise) throws IOException {
        if (!Files.isReadable(file)) {
            return otherwise;
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(otherwise);
    }
}
