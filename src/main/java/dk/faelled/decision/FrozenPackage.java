package dk.faelled.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a version says. It is kept as it is and read again ten years later, so components may
 * be added to it and never taken away.
 *
 * @param toBody the body it was sent to
 * @param sections what stands under the headings, in Markdown; empty ones are left out
 * @param figures how many took part in what, at that moment
 * @param path what bodies had said by then
 * @param questions members' questions that were answered by then
 */
public record FrozenPackage(
        int number,
        Instant frozenAt,
        String planTitle,
        String planPath,
        String toBody,
        CaseFacts facts,
        Openness openness,
        Map<Heading, String> sections,
        List<Point> points,
        Economy economy,
        Comparison comparison,
        List<Figure> figures,
        List<FrozenAnnex> annexes,
        List<Passed> path,
        List<AnsweredQuestion> questions) {

    private static final int WORDS_A_MINUTE = 200;

    /** A point of the recommendation with the voices behind it. */
    public record Point(
            UUID id,
            int number,
            String text,
            String unit,
            @Nullable LocalDate deadline,
            List<Voice> voices) {

        /** For pages that tell of voices as they are now: some may be withdrawn. */
        Point withoutVoices() {
            return new Point(id, number, text, unit, deadline, List.of());
        }
    }

    /** Something people said that led here, as it was called then. */
    public record Voice(String type, String title, String path, String status) {}

    /** How many took part in something: kind is the last part of a message key. */
    public record Figure(String kind, String title, String path, long contributions) {}

    /**
     * An annex as it was sent.
     *
     * @param pages how many there are to read here; 0 for files that can only be fetched
     */
    public record FrozenAnnex(
            int number,
            String title,
            boolean membersOnly,
            UUID fileId,
            String fileName,
            String checksum,
            int pages) {}

    /**
     * What a body said before.
     *
     * @param wording empty where it was said behind closed doors
     * @param dissents what members wanted sent along
     */
    public record Passed(
            String body,
            @Nullable LocalDateTime met,
            StepResult result,
            String wording,
            List<StepOutcome.Dissent> dissents) {}

    /** A member's question with its answer. */
    public record AnsweredQuestion(String by, String question, String answer, Instant answeredAt) {}

    public String section(Heading heading) {
        return sections.getOrDefault(heading, "");
    }

    @JsonIgnore
    public Optional<FrozenAnnex> annex(int annexNumber) {
        return annexes.stream().filter(each -> each.number() == annexNumber).findFirst();
    }

    /** How long it takes to read, annexes left out. */
    @JsonIgnore
    public int minutes() {
        String all = String.join(" ", allText());
        long words = Arrays.stream(all.split("\\s+")).filter(each -> !each.isBlank()).count();
        return (int) Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }

    /** The words under each heading and point. */
    @JsonIgnore
    public List<String> allText() {
        return Stream.of(
                        sections.values().stream(),
                        points.stream().map(Point::text),
                        Stream.of(economy.note()),
                        comparison.criteria().stream().flatMap(each -> each.of().stream()))
                .flatMap(Function.identity())
                .toList();
    }
}
