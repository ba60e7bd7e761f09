package dk.faelled.conference;

/** There may be more seats than before; raised in the same transaction. */
public record SeatsChanged(Conference conference) {}
