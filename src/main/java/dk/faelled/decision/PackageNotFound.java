package dk.faelled.decision;

import dk.faelled.platform.NotFound;

/** There is no such decision package, or none the reader may know of. */
public class PackageNotFound extends NotFound {

    private static final long serialVersionUID = 1L;
}
