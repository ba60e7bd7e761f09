package dk.faelled.processing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the administration says to what was said. A value; each change makes another.
 *
 * @param verdict null as long as nothing is recommended
 * @param amendment what is to be changed in the plan; empty for nothing
 * @param section the section of the plan it changes; null when it is about none by itself
 */
public record RemarkContent(
        String text, @Nullable Verdict verdict, String amendment, @Nullable Section section) {

    /** A section of the plan, as it was called when the remark was written. */
    public record Section(UUID id, String name) {}
}
