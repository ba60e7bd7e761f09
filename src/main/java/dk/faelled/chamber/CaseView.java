package dk.faelled.chamber;

import dk.faelled.decision.FrozenPackage;
import dk.faelled.decision.PackageVersion;
import dk.faelled.decision.PathStep;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as a member reads it.
 *
 * @param version the one on screen; {@code item} is the newest on the table
 * @param steps the path, with what bodies said so far
 * @param hidden those of which this reader may not know what was said
 * @param lastQuestionDay null when the time for questions is over
 * @param pages how many the bound document has; null until it is made
 */
public record CaseView(
        TableItem item,
        PackageVersion version,
        FrozenPackage frozen,
        List<PathStep> steps,
        List<UUID> hidden,
        @Nullable PathStep current,
        PlacedNotes notes,
        List<MemberQuestion> questions,
        @Nullable LocalDate lastQuestionDay,
        @Nullable Integer pages,
        int size,
        List<Integer> versions) {

    private static final int KILOBYTE = 1024;

    /** What bodies decided, of what this reader may know. */
    public List<PathStep> rulings() {
        return steps.stream()
                .filter(step -> step.isDecided() && !hidden.contains(step.id()))
                .toList();
    }

    public boolean isNewest() {
        return version.number() == item.versionNumber();
    }

    /** How people quote a page of an annex: item, annex, page. */
    public String reference(int annex, int page) {
        return item.itemNumber() + "." + annex + "." + page;
    }

    public int kilobytes() {
        return Math.max(1, size / KILOBYTE);
    }
}
