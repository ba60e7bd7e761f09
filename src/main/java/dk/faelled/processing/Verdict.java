package dk.faelled.processing;

/** What the administration recommends to do with what was said. */
public enum Verdict {
    MET,
    PARTLY_MET,
    NOT_MET
}
