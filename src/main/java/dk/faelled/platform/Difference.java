package dk.faelled.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that an act changed, for the audit log and for histories.
 *
 * @param field message key of what it is
 * @param item which one of several, in words; empty when there is only one
 * @param before empty when it was not there
 * @param after empty when it is no more
 */
public record Difference(String field, String item, String before, String after) {

    public static Difference of(String field, Object before, Object after) {
        return new Difference(field, "", String.valueOf(before), String.valueOf(after));
    }

    /** What differs between two sets of named values; names become message keys by the prefix. */
    public static List<Difference> between(
            String prefix, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                differences.add(new Difference(prefix + name, "", old, now));
            }
        }
        return differences;
    }

    public Difference of(String which) {
        return new Difference(field, which, before, after);
    }
}
