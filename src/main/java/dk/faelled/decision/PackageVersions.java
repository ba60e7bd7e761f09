package dk.faelled.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PackageVersions extends Repository<PackageVersion, UUID> {

    PackageVersion save(PackageVersion version);

    Optional<PackageVersion> findById(UUID id);

    Optional<PackageVersion> findByPackageIdAndNumber(UUID packageId, int number);

    List<PackageVersion> findByPackageIdOrderByNumber(UUID packageId);

    @Query("select coalesce(max(v.number), 0) from PackageVersion v where v.packageId = :packageId")
    int lastNumber(UUID packageId);
}
