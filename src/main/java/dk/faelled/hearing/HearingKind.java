package dk.faelled.hearing;

/**
 * What a hearing is about, and with it how long people must at least have to answer. The periods
 * are those of the planning act (planloven § 24: eight weeks for a plan proposal, four for a local
 * plan, two for a minor one), and of the school act's rules on closing a school (folkeskoleloven §
 * 24: eight weeks). The other kinds have no period of their own in law.
 */
public enum HearingKind {
    PLAN_PROPOSAL(56),
    LOCAL_PLAN(28),
    MINOR_LOCAL_PLAN(14),
    SCHOOL_CLOSURE(56),
    POLICY(0),
    CALL_FOR_IDEAS(0),
    /** Only the parties it names may know of it and answer. */
    PARTY_HEARING(0),
    /** Only the municipality's own bodies that it names may know of it and answer. */
    INTERNAL(0);

    private final int shortestDays;

    HearingKind(int shortestDays) {
        this.shortestDays = shortestDays;
    }

    /** The fewest days between the first and the last; 0 when there is no rule. */
    public int shortestDays() {
        return shortestDays;
    }

    public boolean isPublic() {
        return this != PARTY_HEARING && this != INTERNAL;
    }
}
