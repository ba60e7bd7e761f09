package dk.faelled.plan;

import java.util.List;
import java.util.UUID;

/** Implemented by modules that have something to show on a plan's page, beside what one can do. */
public interface PlanPageParts {

    /**
     * A list on the page of a plan.
     *
     * @param titleKey message key of its heading
     * @param allPath where all of them are; empty when these are all
     */
    record Section(String id, String titleKey, String allPath, List<Row> rows) {}

    /**
     * An entry.
     *
     * @param chip the kind of chip its state is shown in; empty for a plain one
     * @param state in the reader's language
     * @param facts further words about it, in the reader's language
     */
    record Row(String title, String path, String chip, String state, List<String> facts) {}

    /** What the public may see of a plan; nothing where there is nothing. */
    List<Section> of(UUID planId);
}
