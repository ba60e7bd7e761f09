package dk.faelled.hearing;

/** A hearing is shorter than its kind should be, and nobody has said why. */
public class PeriodTooShort extends RuntimeException {

    private final HearingKind kind;

    PeriodTooShort(HearingKind kind) {
        super("A reason is needed for less than " + kind.shortestDays() + " days");
        this.kind = kind;
    }

    public HearingKind kind() {
        return kind;
    }
}
