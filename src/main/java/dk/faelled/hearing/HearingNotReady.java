package dk.faelled.hearing;

import java.util.List;

/** A hearing was to be announced although something is missing. */
public class HearingNotReady extends RuntimeException {

    private final transient List<HearingFinding> missing;

    HearingNotReady(List<HearingFinding> missing) {
        super("Missing: " + missing);
        this.missing = List.copyOf(missing);
    }

    public List<HearingFinding> missing() {
        return missing;
    }
}
