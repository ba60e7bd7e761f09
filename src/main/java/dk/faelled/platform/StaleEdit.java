package dk.faelled.platform;

import org.jspecify.annotations.Nullable;

/**
 * A form is based on a version that somebody else has replaced. Nothing was saved: the form is to
 * be shown again beside what is saved now.
 */
public class StaleEdit extends StateConflict {

    private StaleEdit(Object basedOn, Object now) {
        super("Based on version " + basedOn + ", which is now " + now);
    }

    /**
     * The same for something without a version of its own, known by its fingerprint.
     *
     * @throws StaleEdit when a form is based on something else than what is saved
     */
    public static void refuse(String basedOn, Record saved) {
        String now = RecordFields.fingerprint(saved);
        if (!basedOn.equals(now)) {
            throw new StaleEdit(basedOn, now);
        }
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
