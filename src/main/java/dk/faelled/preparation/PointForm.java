package dk.faelled.preparation;

import dk.faelled.decision.DecisionPoint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A point of the recommendation, as it is typed. */
public record PointForm(
        @NotBlank(message = "{preparation.point.missing}")
                @Size(max = 2000, message = "{preparation.text.long}")
                String text,
        @Size(max = 200, message = "{preparation.text.long}") String unit,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate deadline) {

    static PointForm empty() {
        return new PointForm("", "", null);
    }

    static PointForm of(DecisionPoint saved) {
        return new PointForm(saved.text(), saved.unit(), saved.deadline());
    }

    /** The "at" before it stands there already. */
    DecisionPoint point(UUID id) {
        return new DecisionPoint(
                id, text.strip().replaceFirst("^[Aa]t\\s+", ""), unit.strip(), deadline);
    }
}
