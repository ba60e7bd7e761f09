package dk.faelled.hearing;

/**
 * Everybody who takes part in a hearing is to be told something; raised in the same transaction.
 */
public record HearingTold(Hearing hearing, HearingNotice notice) {}
