package dk.faelled.response;

/** How a response came to the municipality. */
public enum Channel {
    /** Its sender wrote it here. */
    WEB,
    LETTER,
    EMAIL,
    PHONE,
    MEETING
}
