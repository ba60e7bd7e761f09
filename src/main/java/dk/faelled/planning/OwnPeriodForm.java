package dk.faelled.planning;

import dk.faelled.plan.Item;
import dk.faelled.plan.OwnPeriod;
import dk.faelled.plan.Period;
import dk.faelled.plan.PlanContent;
import dk.faelled.platform.VagueDate;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A phase's own dates on a track as they are typed. */
public record OwnPeriodForm(
        @NotBlank(message = "{planning.track.missing}") String track,
        @NotBlank(message = "{planning.phase.missing}") String phase,
        @NotBlank(message = "{planning.start.missing}") String start,
        @NotBlank(message = "{planning.end.missing}") String end)
        implements ItemForm {

    static OwnPeriodForm of(OwnPeriod own, Locale locale) {
        return new OwnPeriodForm(
                own.trackId().toString(),
                own.phaseId().toString(),
                own.period().start().format(locale),
                own.period().end().format(locale));
    }

    @Override
    public void check(Errors errors) {
        ItemForm.checkOrder(start, end, errors);
    }

    /** A phase has one period on a track: given twice, the later one replaces the first. */
    @Override
    public Item toItem(UUID id, PlanContent content, @Nullable Item before) {
        UUID trackId = UUID.fromString(track);
        UUID phaseId = UUID.fromString(phase);
        UUID known =
                content.ownPeriods().stream()
                        .filter(own -> own.trackId().equals(trackId))
                        .filter(own -> own.phaseId().equals(phaseId))
                        .map(OwnPeriod::id)
                        .findFirst()
                        .orElse(id);
        return new OwnPeriod(
                before == null ? known : id,
                trackId,
                phaseId,
                new Period(VagueDate.read(start), VagueDate.read(end)));
    }
}
