package dk.faelled.plan;

/**
 * How far a plan is in its life. A draft with a time of publication becomes public by itself; a
 * closed plan is over and still listed; an archived one is only found by those who look for it.
 */
public enum PlanState {
    DRAFT,
    PUBLISHED,
    CLOSED,
    ARCHIVED;

    /** Whether the public may read it. */
    public boolean isPublic() {
        return this != DRAFT;
    }
}
