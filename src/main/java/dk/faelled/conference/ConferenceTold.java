package dk.faelled.conference;

/** Everybody who registered is to be told something; raised in the same transaction. */
public record ConferenceTold(Conference conference, ConferenceNotice notice) {}
