package dk.faelled.commitment;

import dk.faelled.platform.NotFound;

/** There is no such commitment, or none the reader may know of. */
public class CommitmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;
}
