package dk.faelled.response;

/** Where a response is on its way to the public. */
public enum ResponseState {
    /** An official has not read it yet. */
    AWAITING_SCREENING,
    PUBLISHED,
    /** Not published, for a reason its sender was told. It counts all the same. */
    DECLINED,
    /** Kept from the public without a word; it counts all the same. */
    HIDDEN,
    /** Taken back by its sender. */
    WITHDRAWN
}
