package dk.faelled.intake;

import java.util.Arrays;
import java.util.List;

/**
 * Why a row is not received.
 *
 * @param key of the message
 * @param arguments of the message
 */
record RowFault(String key, List<String> arguments) {

    static RowFault of(String key, Object... arguments) {
        return new RowFault(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public Object[] parameters() {
        return arguments.toArray();
    }
}
