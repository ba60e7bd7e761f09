package dk.faelled.engagement;

import java.util.Locale;

/** Participants for tests of other modules. */
public final class ParticipantMother {

    private ParticipantMother() {}

    public static Participant citizen() {
        return new Participant("birk@borger.example", Locale.forLanguageTag("da-DK"));
    }
}
