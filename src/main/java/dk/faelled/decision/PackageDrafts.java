package dk.faelled.decision;

import dk.faelled.account.SignedIn;
import dk.faelled.platform.Difference;
import dk.faelled.platform.OfficialOnly;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows officials how a package would read, what is missing, and what was sent before. */
@Service
@OfficialOnly
@Transactional
public class PackageDrafts {

    /** A version that was sent, and what it says otherwise than the one before it. */
    public record Sent(PackageVersion version, FrozenPackage frozen, List<Difference> changes) {}

    private final PackageAccess access;
    private final PackageFreezing freezing;
    private final PackagePress press;
    private final PackageReader reader;

    PackageDrafts(
            PackageAccess access,
            PackageFreezing freezing,
            PackagePress press,
            PackageReader reader) {
        this.access = access;
        this.freezing = freezing;
        this.press = press;
        this.reader = reader;
    }

    /** What is missing before it can be sent. */
    public List<PackageFinding> missing(String slug, SignedIn who) {
        return press.missing(access.readable(slug, who));
    }

    /** As it would be sent now. */
    public FrozenPackage preview(String slug, SignedIn who) {
        return freezing.preview(access.readable(slug, who));
    }

    public List<PackageVersion> versions(String slug, SignedIn who) {
        return reader.versions(access.readable(slug, who).id());
    }

    /**
     * @throws PackageNotFound when there is no such version
     */
    public Sent version(String slug, int number, SignedIn who) {
        PackageVersion version = reader.version(access.readable(slug, who).id(), number);
        FrozenPackage frozen = reader.read(version);
        return new Sent(version, frozen, reader.changes(frozen, version.packageId()));
    }
}
