package dk.faelled.planning;

import dk.faelled.plan.PlanKind;
import dk.faelled.platform.OneOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * How a plan begins, as it is typed.
 *
 * @param from a template ({@code skabelon:…}), another plan ({@code plan:…}), or nothing
 * @param start when the first phase is to begin, for what is begun from something
 */
public record NewPlanForm(
        @NotBlank(message = "{planning.title.missing}")
                @Size(max = 200, message = "{planning.title.long}")
                String title,
        @OneOf(PlanKind.class) String kind,
        String from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate start,
        boolean fourEyes) {

    static final String TEMPLATE = "skabelon:";
    static final String COPY = "plan:";

    static NewPlanForm empty(String from, LocalDate start) {
        return new NewPlanForm("", PlanKind.COMPREHENSIVE_PLAN.name(), from, start, false);
    }
}
