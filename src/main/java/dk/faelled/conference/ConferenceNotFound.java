package dk.faelled.conference;

import dk.faelled.platform.NotFound;

/** No conference of that address that the reader may see. */
public class ConferenceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;
}
