package dk.faelled.idea;

/** Where an idea is on its way to the public. */
public enum IdeaState {
    /** Sent, but the address is not confirmed yet. */
    AWAITING_CONFIRMATION,
    /** Received; an official has not read it yet. */
    AWAITING_MODERATION,
    PUBLISHED,
    /** Not published, for a reason its author was told. */
    DECLINED,
    /** Taken back by its author. */
    WITHDRAWN,
    /** Made one with another that says the same. */
    MERGED
}
