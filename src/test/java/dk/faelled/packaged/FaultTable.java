package dk.faelled.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was tried and what became of it, as one table for people, in {@code target/faults}. */
final class FaultTable {

    /**
     * A fault and what it was tried on.
     *
     * @param acknowledged what somebody had been told is received
     * @param lost of that, what was not there afterwards
     * @param twice what was there more than once
     */
    record Line(String fault, String tried, long acknowledged, long lost, long twice) {}

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    void write(String name) throws IOException {
        StringBuilder table =
                new StringBuilder(
                        """
                        | fault | tried | acknowledged | lost | twice |
                        | --- | --- | ---: | ---: | ---: |
                        """);
        for (Line line : lines) {
            table.append(
                    "| %s | %s | %d | %d | %d |%n"
                            .formatted(
                                    line.fault,
                                    line.tried,
                                    line.acknowledged,
                                    line.lost,
                                    line.twice));
        }
        System.out.println(table);
        Files.writeString(
                Files.createDirectories(Path.of("target", "faults")).resolve(name + ".md"), table);
    }
}
