package dk.faelled.consultation;

import dk.faelled.platform.EnumNames;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pages of the hearing desk share. */
@Component
class HearingPages {

    private final EnumNames names;
    private final MessageSource messages;

    HearingPages(EnumNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /** Values with their names in the reader's language, to choose from. */
    @SafeVarargs
    final <E extends Enum<E>> Map<E, String> names(String prefix, E... values) {
        return names.of(prefix, values);
    }

    String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
