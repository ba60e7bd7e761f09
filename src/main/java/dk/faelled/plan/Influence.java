package dk.faelled.plan;

/** How much influence a phase offers citizens, from the least to the most. */
public enum Influence {
    INFORMATION,
    CONSULTATION,
    INVOLVEMENT,
    CO_CREATION
}
