package dk.faelled.decision;

import dk.faelled.platform.Difference;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was frozen. */
@Service
@Transactional(readOnly = true)
public class PackageReader {

    private final PackageVersions versions;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PackageReader(PackageVersions versions, JdbcClient jdbc, JsonMapper json) {
        this.versions = versions;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @throws PackageNotFound when there is no such version
     */
    public PackageVersion version(UUID packageId, int number) {
        return versions.findByPackageIdAndNumber(packageId, number)
                .orElseThrow(PackageNotFound::new);
    }

    /**
     * @throws PackageNotFound when there is no such version
     */
    public PackageVersion version(UUID versionId) {
        return versions.findById(versionId).orElseThrow(PackageNotFound::new);
    }

    /** All versions of a package, the first one first. */
    public List<PackageVersion> versions(UUID packageId) {
        return versions.findByPackageIdOrderByNumber(packageId);
    }

    /**
     * What a version says.
     *
     * @throws PackageNotFound when there is no such version
     */
    public FrozenPackage frozen(UUID packageId, int number) {
        return read(version(packageId, number));
    }

    public FrozenPackage read(PackageVersion version) {
        return json.readValue(version.content(), FrozenPackage.class);
    }

    /** What bodies were sent in some steps, in one statement. */
    public List<FrozenPackage> sentIn(Collection<UUID> stepIds) {
        return stepIds.isEmpty()
                ? List.of()
                : jdbc
                        .sql(
                                """
                                select v.content from package_version v
                                join path_step s on s.package_id = v.package_id
                                  and s.version_number = v.number
                                where s.id in (:steps) order by s.meets, s.item_number""")
                        .param("steps", stepIds)
                        .query(byte[].class)
                        .list()
                        .stream()
                        .map(content -> json.readValue(content, FrozenPackage.class))
                        .toList();
    }

    /** The same, as the bytes that were frozen. */
    public byte[] bytes(PackageVersion version) {
        return version.content();
    }

    /** What a version says otherwise than an earlier one. */
    public List<Difference> changes(UUID packageId, int from, int to) {
        return VersionChanges.between(frozen(packageId, from), frozen(packageId, to));
    }

    /** What a version says otherwise than the one before it; nothing for the first. */
    public List<Difference> changes(FrozenPackage frozen, UUID packageId) {
        return frozen.number() == 1
                ? List.of()
                : VersionChanges.between(frozen(packageId, frozen.number() - 1), frozen);
    }

    /** The words of some pages of an annex, from one page on. */
    public List<String> words(UUID fileId, int firstPage, int pages) {
        return jdbc.sql(
                        """
                        select words from annex_page
                        where file_id = :file and page >= :first and page < :after order by page""")
                .param("file", fileId)
                .param("first", firstPage)
                .param("after", firstPage + pages)
                .query(String.class)
                .list();
    }
}
