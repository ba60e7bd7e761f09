package dk.faelled.decision;

import java.util.List;

/** Something is missing before a body can be sent the package. */
public class PackageNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackageFinding> missing;

    PackageNotReady(List<PackageFinding> missing) {
        this.missing = missing;
    }

    public List<PackageFinding> missing() {
        return missing;
    }
}
