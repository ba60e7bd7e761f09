package dk.faelled.registration;

import java.time.Period;

/**
 * What somebody cannot eat, and needs to take part: personal data of a special category (GDPR art.
 * 9). It is shown to the person and to those who arrange the conference, never mailed, logged or
 * exported with names beside other things, and destroyed {@link #KEPT_AFTER} the conference.
 */
public record Needs(String diet, String access) {

    public static final Needs NONE = new Needs("", "");

    /** So long after the conference they are still there. */
    public static final Period KEPT_AFTER = Period.ofDays(14);

    public boolean isNone() {
        return diet.isBlank() && access.isBlank();
    }
}
