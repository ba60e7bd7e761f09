package dk.faelled.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, as one table for people (Markdown) and for programs (JSON). */
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
            @Nullable Double cpuMillis) {}

    private final List<Line> lines = new ArrayList<>();

    public void add(Line line) {
        lines.add(line);
    }

    /** Prints the table and leaves it in {@code target/bench}. */
    public void write(String name) throws IOException {
        Path directory = Files.createDirectories(Path.of("target", "bench"));
        String machine = machine();
        String markdown = machine + "\n\n" + markdown();
        System.out.println(markdown);
        Files.writeString(directory.resolve(name + ".md"), markdown);
        Files.write(
                directory.resolve(name + ".json"),
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(Map.of("machine", machine, "lines", lines)));
    }

    private String markdown() {
        StringBuilder table =
                new StringBuilder(
                        """
                        | figure | measured | against | | ratio | goal | CPU each |
                        | --- | ---: | --- | ---: | ---: | --- | ---: |
                        """);
        for (Line line : lines) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f %s | %s | %.1f %s | %.2f | %s | %s |%n",
                            line.figure,
                            line.measured,
                            line.unit,
                            line.against,
                            line.other,
                            line.unit,
                            line.ratio,
                            line.goal,
                            line.cpuMillis == null
                                    ? ""
                                    : String.format(Locale.ROOT, "%.2f ms", line.cpuMillis)));
        }
        return table.toString();
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "%d processors, %d MB heap at most, Java %s, %s"
                .formatted(
                        runtime.availableProcessors(),
                        runtime.maxMemory() >> 20,
                        Runtime.version().feature(),
                        ManagementFactory.getOperatingSystemMXBean().getName());
    }
}
