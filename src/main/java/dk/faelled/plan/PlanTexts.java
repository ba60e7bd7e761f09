package dk.faelled.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan says about itself, beside its process: kept and replaced as a whole.
 *
 * @param promises what the municipality promises those who take part
 * @param principles how it works
 * @param effects what it expects to come of it
 * @param chapters the plan's own text, in Markdown
 * @param facts fact boxes from elsewhere, with source
 * @param changes the public change history, newest first
 */
public record PlanTexts(
        String vision,
        String purpose,
        String mandate,
        List<Point> promises,
        List<Point> principles,
        List<Point> effects,
        List<Chapter> chapters,
        List<Quotation> quotes,
        List<FactBox> facts,
        List<Change> changes) {

    /** A statement with its explanation. */
    public record Point(String title, String text) {}

    /** A chapter in Markdown. */
    public record Chapter(String title, String text) {}

    /** Somebody's words and who said them. */
    public record Quotation(String text, String who) {}

    /** What was done somewhere, with what result, according to whom. */
    public record FactBox(
            String title, String place, String effort, List<Result> results, String source) {}

    /** A figure and what it counts. */
    public record Result(String figure, String label) {}

    /** Something in the plan became different. */
    public record Change(LocalDate date, String text) {}
}
