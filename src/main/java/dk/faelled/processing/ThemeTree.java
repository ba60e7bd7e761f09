package dk.faelled.processing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The themes of a hearing in their order, each under the one it is a part of.
 *
 * @param branches from top to bottom, as they are read
 */
public record ThemeTree(List<Branch> branches) {

    /**
     * A theme in its place.
     *
     * @param number as in a table of contents: 2.1
     * @param depth 0 for those on top
     */
    public record Branch(HearingTheme theme, String number, int depth) {

        public String label() {
            return number + " " + theme.name();
        }
    }

    public static ThemeTree of(List<HearingTheme> themes) {
        Map<@Nullable UUID, List<HearingTheme>> below = new HashMap<>();
        for (HearingTheme theme : themes) {
            below.computeIfAbsent(theme.parentId(), id -> new ArrayList<>()).add(theme);
        }
        List<Branch> branches = new ArrayList<>();
        grow(null, "", 0, below, branches);
        return new ThemeTree(branches);
    }

    private static void grow(
            @Nullable UUID parent,
            String prefix,
            int depth,
            Map<@Nullable UUID, List<HearingTheme>> below,
            List<Branch> branches) {
        int count = 1;
        for (HearingTheme theme :
                Objects.requireNonNullElse(below.get(parent), List.<HearingTheme>of())) {
            String number = prefix + count++;
            branches.add(new Branch(theme, number, depth));
            grow(theme.id(), number + ".", depth + 1, below, branches);
        }
    }

    public Optional<Branch> branch(UUID themeId) {
        return branches.stream().filter(each -> each.theme().id().equals(themeId)).findFirst();
    }

    /** Whether a theme is, or is a part of, another. */
    boolean isWithin(UUID themeId, UUID ancestor) {
        return themeId.equals(ancestor)
                || branch(themeId)
                        .map(branch -> branch.theme().parentId())
                        .filter(parent -> isWithin(parent, ancestor))
                        .isPresent();
    }
}
