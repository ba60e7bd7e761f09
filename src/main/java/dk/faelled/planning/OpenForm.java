package dk.faelled.planning;

import dk.faelled.plan.PlanPart;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one form that is open on a page.
 *
 * @param id the item; null for a new one
 * @param basedOn the version of the plan it shows
 * @param theirs what somebody else saved meanwhile, by field
 */
public record OpenForm(
        PlanPart part, @Nullable UUID id, ItemForm form, int basedOn, Map<String, String> theirs) {

    /** The last part of the form's address. */
    public String target() {
        return part.segment() + "/" + (id == null ? "ny" : id);
    }

    public boolean isFor(PlanPart other, @Nullable UUID item) {
        return part == other && (item == null ? id == null : item.equals(id));
    }
}
