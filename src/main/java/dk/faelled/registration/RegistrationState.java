package dk.faelled.registration;

/** Where a registration is. */
public enum RegistrationState {
    /** Has a seat. */
    SEATED,
    /** On the waiting list. */
    WAITING,
    /** A seat became free and is held until it is accepted. */
    OFFERED,
    /** Will not come. */
    CANCELLED,
    /** Did not accept in time. */
    LAPSED;

    /** Whether the person still comes, or wants to. */
    public boolean isActive() {
        return this == SEATED || this == WAITING || this == OFFERED;
    }

    /** Whether a seat is taken. */
    public boolean takesSeat() {
        return this == SEATED || this == OFFERED;
    }
}
