package dk.faelled.platform;

import org.jspecify.annotations.Nullable;

/**
 * A form is based on a version that somebody else has replaced. Nothing was saved: the form is to
 * be shown again beside what is saved now.
 */
public class StaleEdit extends StateConflict {

    private StaleEdit(long basedOn, long now) {
        super("Based on version " + basedOn + ", which is now " + now);
    }

    /**
     * @throws StaleEdit when a form is based on another version than the one that is saved
     */
    public static void refuse(long basedOn, @Nullable Long saved) {
        long now = saved == null ? 0 : saved;
        if (basedOn != now) {
            throw new StaleEdit(basedOn, now);
        }
    }
}
