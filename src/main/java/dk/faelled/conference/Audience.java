package dk.faelled.conference;

/** Who may register. */
public enum Audience {
    /** Everybody, as long as there are seats. */
    OPEN,
    /** Everybody, but each stakeholder group has seats of its own. */
    GROUPS,
    /** Those who hold a personal link. */
    INVITED
}
