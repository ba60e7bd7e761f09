package dk.faelled.plan;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws process figures with the words of the reader's language. */
@Component
public class ProcessFigures {

    private final MessageSource messages;

    ProcessFigures(MessageSource messages) {
        this.messages = messages;
    }

    public ProcessFigure of(PlanProcess process, Locale locale) {
        return new ProcessFigure(
                process,
                locale,
                new ProcessFigure.Words(
                        messages.getMessage("plan.figure.common", null, locale),
                        messages.getMessage("plan.figure.all-tracks", null, locale),
                        messages.getMessage("plan.figure.today", null, locale),
                        messages.getMessage("plan.figure.phase", null, locale)));
    }
}
