package dk.faelled.plan;

/** Where something with a beginning and an end is, seen from a day. */
public enum Progress {
    DONE,
    NOW,
    COMING
}
