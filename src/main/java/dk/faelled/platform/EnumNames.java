package dk.faelled.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What values are called in the reader's language, for lists to choose from. */
@Component
public class EnumNames {

    private final MessageSource messages;

    EnumNames(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param prefix of the message keys; the value's name follows
     */
    @SafeVarargs
    public final <E extends Enum<E>> Map<E, String> of(String prefix, E... values) {
        Map<E, String> names = new LinkedHashMap<>();
        for (E value : values) {
            names.put(
                    value,
                    messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale()));
        }
        return names;
    }
}
