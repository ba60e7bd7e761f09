package dk.faelled.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and makes records by the names of their components. */
public final class RecordFields {

    private RecordFields() {}

    /** The components in their order, each as the given text. */
    public static Map<String, String> read(
            Record value, Function<@Nullable Object, String> toText) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            fields.put(component.getName(), toText.apply(valueOf(component, value)));
        }
        return fields;
    }

    /** A form's fields as they were typed; several values stand on a line each. */
    public static Map<String, String> typed(Record form) {
        return read(form, value -> value == null ? "" : text(value));
    }

    /**
     * A short word for what a form said when it was shown, to tell later whether it still holds.
     */
    public static String fingerprint(Record form) {
        return Integer.toHexString(typed(form).hashCode());
    }

    static String text(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(Object::toString).collect(Collectors.joining("\n"))
                : value.toString();
    }

    static @Nullable Object valueOf(RecordComponent component, Record value) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Reading " + component, e);
        }
    }
}
