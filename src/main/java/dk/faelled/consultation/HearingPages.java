package dk.faelled.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pages of the hearing desk share. */
@Component
class HearingPages {

    private final MessageSource messages;

    HearingPages(MessageSource messages) {
        this.messages = messages;
    }

    /** Values with their names in the reader's language, to choose from. */
    @SafeVarargs
    final <E extends Enum<E>> Map<E, String> names(String prefix, E... values) {
        Map<E, String> names = new LinkedHashMap<>();
        for (E value : values) {
            names.put(
                    value,
                    messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale()));
        }
        return names;
    }

    String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
