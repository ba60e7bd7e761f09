package dk.faelled.conference;

import java.util.List;

/** Something is missing before it can be announced. */
public class ConferenceNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ConferenceFinding> missing;

    ConferenceNotReady(List<ConferenceFinding> missing) {
        this.missing = missing;
    }

    public List<ConferenceFinding> missing() {
        return missing;
    }
}
