package dk.faelled.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One form that two people filled in at once, brought together. What only one of them changed is
 * taken; where both changed the same field differently, the form is to be shown again with both
 * texts.
 *
 * @param form with what was typed last in every field both changed
 * @param theirs the saved texts of those fields, by name; empty when there is nothing to decide
 */
public record FormMerge<F extends Record>(F form, Map<String, String> theirs) {

    /**
     * @param base what both began from; null when it is not known, then every difference is one to
     *     decide
     * @param saved what the other one saved meanwhile
     * @param typed what was typed now
     */
    public static <F extends Record> FormMerge<F> of(@Nullable F base, F saved, F typed) {
        Map<String, String> theirs = new LinkedHashMap<>();
        List<@Nullable Object> values = new ArrayList<>();
        RecordComponent[] components = typed.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            Object mine = RecordFields.valueOf(component, typed);
            Object other = RecordFields.valueOf(component, saved);
            Object before = base == null ? null : RecordFields.valueOf(component, base);
            if (Objects.equals(mine, other) || base != null && Objects.equals(other, before)) {
                values.add(mine);
            } else if (base != null && Objects.equals(mine, before)) {
                values.add(other);
            } else {
                values.add(mine);
                theirs.put(component.getName(), other == null ? "" : RecordFields.text(other));
            }
        }
        return new FormMerge<>(make(typed, components, values), theirs);
    }

    public boolean isClear() {
        return theirs.isEmpty();
    }

    @SuppressWarnings("unchecked") // it is the constructor of the given form's own class
    private static <F extends Record> F make(
            F like, RecordComponent[] components, List<@Nullable Object> values) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            var constructor = like.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (F) constructor.newInstance(values.toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("Making " + like.getClass(), e);
        }
    }
}
