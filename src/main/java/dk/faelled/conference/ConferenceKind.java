package dk.faelled.conference;

/** What kind of gathering it is. */
public enum ConferenceKind {
    STAKEHOLDER_CONFERENCE,
    KICK_OFF,
    SEMINAR,
    WORKSHOP,
    PUBLIC_MEETING
}
