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

    /** The database keeps no zeros in texts. */
    RowFault {
        arguments = arguments.stream().map(each -> each.replace("\0", "")).toList();
    }

    static RowFault of(String key, Object... arguments) {
        return new RowFault(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public Object[] parameters() {
        return arguments.toArray();
    }
}
