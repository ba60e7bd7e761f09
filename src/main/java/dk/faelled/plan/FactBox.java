package dk.faelled.plan;

import java.util.List;
import java.util.UUID;

/** What was done somewhere, with what result, according to whom. */
public record FactBox(
        UUID id, String title, String place, String effort, List<Result> results, String source)
        implements Item {

    /** A figure and what it counts. */
    public record Result(String figure, String label) {}

    @Override
    public String label() {
        return title;
    }
}
