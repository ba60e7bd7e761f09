package dk.faelled.decision;

import dk.faelled.plan.PlanPageParts;
import dk.faelled.platform.DanishFormats;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in a few words where a case is, in the reader's language. */
@Component
class DecisionWords {

    private final MessageSource messages;
    private final DanishFormats dates;

    DecisionWords(MessageSource messages, DanishFormats dates) {
        this.messages = messages;
        this.dates = dates;
    }

    PlanPageParts.Row row(DecisionCatalogue.PublicRow row) {
        String when = row.meets() == null ? "" : dates.date(row.meets().toLocalDate());
        return new PlanPageParts.Row(
                row.title(),
                row.path(),
                chip(row),
                state(row),
                Stream.of(row.bodyName(), when).filter(each -> !each.isEmpty()).toList());
    }

    private String state(DecisionCatalogue.PublicRow row) {
        Locale locale = LocaleContextHolder.getLocale();
        if (row.suspended()) {
            return messages.getMessage("decision.state.SUSPENDED", null, locale);
        }
        if (row.result() != null) {
            return messages.getMessage("decision.result." + row.result(), null, locale);
        }
        return messages.getMessage(
                row.closed() ? "decision.closed" : "decision.awaits", null, locale);
    }

    private static String chip(DecisionCatalogue.PublicRow row) {
        if (row.suspended()) {
            return "chip--partly";
        }
        if (row.result() == null) {
            return row.closed() ? "" : "chip--political";
        }
        return switch (row.result()) {
            case APPROVED, NOTED -> "chip--met";
            case REJECTED, WITHDRAWN -> "chip--not";
            case DEFERRED, SENT_TO_HEARING, RETURNED -> "chip--soon";
            case RECOMMENDED -> "chip--political";
        };
    }
}
