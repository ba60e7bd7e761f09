package dk.faelled.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was tried and what became of it. Each kind of fault leaves its lines in {@code
 * target/faults/parts}; all together are the table, {@code target/faults/table.md}.
 */
public final class FaultTable {

    /**
     * A fault and what it was tried on.
     *
     * @param acknowledged what somebody had been told is received
     * @param lost of that, what was not there afterwards
     * @param twice what was there more than once
     */
    public record Line(String fault, String tried, long acknowledged, long lost, long twice) {

        private String markdown() {
            return "| %s | %s | %d | %d | %d |".formatted(fault, tried, acknowledged, lost, twice);
        }
    }

    private static final Path DIRECTORY = Path.of("target", "faults");

    private final List<Line> lines = new ArrayList<>();

    public void add(Line line) {
        lines.add(line);
    }

    /** Leaves this part, and the table of all parts there are by now. */
    public void write(String part) throws IOException {
        Path parts = Files.createDirectories(DIRECTORY.resolve("parts"));
        Files.write(parts.resolve(part + ".md"), lines.stream().map(Line::markdown).toList());
        List<String> table = new ArrayList<>();
        table.add("| fault | tried | acknowledged | lost | twice |");
        table.add("| --- | --- | ---: | ---: | ---: |");
        try (Stream<Path> files = Files.list(parts)) {
            for (Path file : files.sorted().toList()) {
                table.addAll(Files.readAllLines(file));
            }
        }
        Files.write(DIRECTORY.resolve("table.md"), table);
        table.forEach(System.out::println);
    }
}
