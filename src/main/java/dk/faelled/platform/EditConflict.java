package dk.faelled.platform;

/**
 * Somebody else changed the same fields meanwhile. Nothing was saved: the form is to be shown again
 * with both texts, and the number of the version it is now based on.
 */
public class EditConflict extends RuntimeException {

    private final transient FormMerge<?> merge;

    public EditConflict(FormMerge<?> merge) {
        super("Changed by somebody else: " + merge.theirs().keySet());
        this.merge = merge;
    }

    public FormMerge<?> merge() {
        return merge;
    }
}
